package dev.mailcheckup.message.mime;

import dev.mailcheckup.message.BodyPart;
import dev.mailcheckup.message.MessageLimits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Chooses which leaves a reader sees, as a mail program does: of alternatives the HTML one where it
 * has visible text, else the plain one. A mail returned inside a delivery report is not shown.
 */
final class Renderer {

    private final Rendering rendering;
    private final Set<BodyPart> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean cut;

    Renderer(MessageLimits limits) {
        rendering = new Rendering(limits);
    }

    Rendering rendering() {
        return rendering;
    }

    /** Whether the text of this part was shown, or would be if it had any that can be seen. */
    boolean showed(BodyPart part) {
        return shown.contains(part);
    }

    boolean wasCut() {
        return cut || rendering.visible.wasCut() || rendering.hidden.wasCut();
    }

    void show(Entity entity) {
        switch (entity) {
            case Entity.Leaf leaf -> {
                if (leaf.shown()) {
                    show(leaf.part());
                }
            }
            case Entity.Branch branch -> show(branch);
            case Entity.Enclosed enclosed -> show(enclosed.content());
        }
    }

    private void show(Entity.Branch branch) {
        switch (branch.mediaType()) {
            case "multipart/alternative" -> showBest(branch.children());
            case "multipart/report" ->
                    branch.children().stream()
                            .filter(child -> !(child instanceof Entity.Enclosed))
                            .forEach(this::show);
            default -> branch.children().forEach(this::show);
        }
    }

    private void showBest(List<Entity> alternatives) {
        List<Entity> withText = alternatives.stream().filter(Renderer::hasText).toList();
        List<Entity> withHtml = withText.stream().filter(Renderer::hasHtml).toList();
        int before = rendering.visible.length();
        if (!withHtml.isEmpty()) {
            show(withHtml.getLast());
        }
        if (rendering.visible.length() == before) {
            withText.stream().filter(entity -> !hasHtml(entity)).findFirst().ifPresent(this::show);
        }
    }

    private void show(BodyPart part) {
        shown.add(part);
        rendering.visible.newLine();
        if (part.isHtml()) {
            cut |= !HtmlReader.read(part.text(), rendering);
        } else {
            rendering.visible.appendLines(part.text());
            PlainLinks.find(part.text(), rendering);
        }
    }

    private static boolean hasHtml(Entity entity) {
        return leaves(entity).stream().anyMatch(leaf -> leaf.shown() && leaf.part().isHtml());
    }

    private static boolean hasText(Entity entity) {
        return leaves(entity).stream()
                .anyMatch(leaf -> leaf.shown() && !leaf.part().text().isBlank());
    }

    static List<Entity.Leaf> leaves(Entity entity) {
        List<Entity.Leaf> leaves = new ArrayList<>();
        collect(entity, leaves);
        return leaves;
    }

    private static void collect(Entity entity, List<Entity.Leaf> leaves) {
        switch (entity) {
            case Entity.Leaf leaf -> leaves.add(leaf);
            case Entity.Branch branch -> branch.children().forEach(child -> collect(child, leaves));
            case Entity.Enclosed enclosed -> collect(enclosed.content(), leaves);
        }
    }
}
