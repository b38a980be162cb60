package dev.mailcheckup.organisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One block of keys and values. A key that is not known, or that stands twice, is a fault. */
final class YamlSection {

    private final Node node;
    private final String path;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlSection(Node node, String path) {
        this.node = node;
        this.path = path;
    }

    /**
     * @param path for messages; empty for the whole file
     */
    static YamlSection of(Node node, String path, List<String> known) {
        String expected = "Expected here: " + String.join(", ", known);
        if (!(node instanceof MappingNode mapping)) {
            throw FaultFound.at(
                    node, (path.isEmpty() ? "the file" : path) + " has no keys", expected);
        }
        YamlSection section = new YamlSection(node, path);
        for (NodeTuple pair : mapping.getValue()) {
            String key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!known.contains(key)) {
                throw FaultFound.at(
                        pair.getKeyNode(), "\"" + Values.shown(key) + "\" is not known", expected);
            }
            if (section.values.put(key, pair.getValueNode()) != null) {
                throw FaultFound.at(
                        pair.getKeyNode(), section.path(key) + " stands twice", "Delete one");
            }
        }
        return section;
    }

    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** A value read by its path and node. */
    <T> Optional<T> value(String key, Reader<T> reader) {
        return Optional.ofNullable(values.get(key)).map(value -> reader.read(path(key), value));
    }

    <T> T required(String key, Reader<T> reader) {
        return value(key, reader)
                .orElseThrow(
                        () -> FaultFound.at(node, path(key) + " is missing", "Write " + path(key)));
    }

    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    FaultFound fault(String problem, String expected) {
        return FaultFound.at(node, problem, expected);
    }

    /** How one kind of value is read. */
    interface Reader<T> {
        T read(String path, Node node);

        default <R> Reader<R> then(Function<T, R> next) {
            return (path, node) -> next.apply(read(path, node));
        }
    }

    /** A list; what stands twice in it is a fault. */
    static <T> Reader<List<T>> list(Reader<T> item) {
        return (path, node) -> {
            if (!(node instanceof SequenceNode sequence)) {
                throw FaultFound.at(node, path + " is not a list", "Write [a, b] or lines with -");
            }
            List<T> items = new ArrayList<>();
            for (Node each : sequence.getValue()) {
                T read = item.read(path, each);
                if (items.contains(read)) {
                    throw FaultFound.at(each, path + " names the same twice", "Delete one");
                }
                items.add(read);
            }
            if (items.isEmpty() || items.size() > MOST_ITEMS) {
                throw FaultFound.at(
                        node, path + " has " + items.size() + " lines", "Write 1 to " + MOST_ITEMS);
            }
            return List.copyOf(items);
        };
    }

    private static final int MOST_ITEMS = 20;

    static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }
}
