package dev.mailcheckup.organisation;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Octets to a tree of YAML 1.1 nodes that know their lines. Anchors, aliases and tags are refused,
 * so nothing can grow and no type can be named.
 */
final class YamlTree {

    private static final int DEPTH = 10;
    private static final String NO_REFERENCE = "Write the value itself";

    private YamlTree() {}

    static Node of(byte[] file) {
        String text = decoded(file);
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEPTH);
        Yaml yaml = new Yaml(new SafeConstructor(options));
        try {
            refuseWhatGrows(yaml.parse(new StringReader(text)));
            Node root = yaml.compose(new StringReader(text));
            if (root == null) {
                throw new FaultFound(
                        new Fault(
                                1,
                                "the file is empty",
                                "Write at least one line, like: name: Example Ltd"));
            }
            return root;
        } catch (MarkedYAMLException e) {
            throw FaultFound.at(e.getProblemMark(), problem(e), advice(e));
        } catch (NumberFormatException e) {
            // The library's own fault: an escape of eight digits that is no number it can hold.
            throw new FaultFound(
                    new Fault(
                            lineOf(text, text.codePointCount(0, Math.max(0, text.indexOf("\\U")))),
                            "a sign after \\U is not known",
                            "Write the letter itself"));
        } catch (ReaderException e) {
            throw new FaultFound(
                    new Fault(
                            lineOf(text, e.getPosition()),
                            "there is a sign that cannot be printed",
                            "Delete it"));
        }
    }

    private static String problem(MarkedYAMLException e) {
        String problem = e.getProblem();
        if (problem.contains("TAB")) {
            return "there is a tab";
        }
        return problem.startsWith("but found another document")
                ? "a second document begins"
                : problem.strip();
    }

    private static String advice(MarkedYAMLException e) {
        return e.getProblem().contains("TAB")
                ? "Use spaces in place of tabs"
                : "Write YAML: one \"key: value\" a line, two spaces deeper for what belongs to a"
                        + " key, and quotes around a value with special signs";
    }

    private static void refuseWhatGrows(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            refuseReference(event);
            depth += event instanceof CollectionStartEvent ? 1 : 0;
            depth -= event instanceof CollectionEndEvent ? 1 : 0;
            if (depth > DEPTH) {
                throw FaultFound.at(
                        event.getStartMark(),
                        "this is nested too deep",
                        "Write at most " + DEPTH + " levels");
            }
        }
    }

    private static void refuseReference(Event event) {
        if (event instanceof AliasEvent alias) {
            throw FaultFound.at(
                    alias.getStartMark(), "*" + alias.getAnchor() + " is an alias", NO_REFERENCE);
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            throw FaultFound.at(
                    event.getStartMark(), "&" + node.getAnchor() + " is an anchor", NO_REFERENCE);
        }
        String tag =
                switch (event) {
                    case ScalarEvent scalar -> scalar.getTag();
                    case CollectionStartEvent collection -> collection.getTag();
                    default -> null;
                };
        if (tag != null) {
            throw FaultFound.at(event.getStartMark(), tag + " is a tag", NO_REFERENCE);
        }
    }

    private static String decoded(byte[] file) {
        ByteBuffer octets = ByteBuffer.wrap(file);
        CharBuffer text = CharBuffer.allocate(file.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(octets, text, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < octets.position(); i++) {
                line += file[i] == '\n' ? 1 : 0;
            }
            throw new FaultFound(
                    new Fault(line, "a letter is not UTF-8", "Save the file as UTF-8"));
        }
        String decoded = text.flip().toString();
        return decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
    }

    private static int lineOf(String text, int position) {
        return 1 + (int) text.codePoints().limit(position).filter(sign -> sign == '\n').count();
    }
}
