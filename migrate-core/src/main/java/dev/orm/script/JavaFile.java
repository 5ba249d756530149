package dev.orm.script;

import dev.orm.revision.RevisionId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of a new Java migration. */
final class JavaFile {
    private static final List<String> SCHEMA =
            List.of("DefaultValue.", "Deferral.", "ForeignKey.", "IndexPart", "Options.");

    private JavaFile() {}

    /** @throws WriteFailedException where no class can be called so */
    static String text(String className, NewRevision revision) {
        if (!className.codePoints().allMatch(Character::isJavaIdentifierPart)) {
            throw WriteFailedException.noClassName(className);
        }
        List<String> lines = new ArrayList<>();
        lines.add("import dev.orm.operation.*;");
        String undo = revision.undo();
        String bodies = revision.upgrade() + (undo == null ? "" : undo);
        if (SCHEMA.stream().anyMatch(bodies::contains)) {
            lines.add("import dev.orm.schema.*;");
        }
        lines.add("");
        String message = revision.message().replaceAll("\\s+", " ").strip();
        lines.add("/** " + message.replace("*/", "* /").replace("\\u", "\\ u") + " */");
        lines.addAll(annotations(revision.header()));
        lines.add("public class " + className + " {");
        lines.addAll(method("up", revision.upgrade()));
        if (undo != null) {
            lines.add("");
            lines.addAll(method("down", undo));
        }
        lines.add("}");
        return String.join("\n", lines) + "\n";
    }

    private static List<String> annotations(ScriptHeader header) {
        List<String> lines = new ArrayList<>();
        header.revises().ifPresent(parents -> lines.add(annotation("Revises", texts(parents))));
        if (!header.labels().isEmpty()) {
            lines.add(annotation("Branch", header.labels()));
        }
        if (!header.dependsOn().isEmpty()) {
            lines.add(annotation("DependsOn", texts(header.dependsOn())));
        }
        List<String> made = MadeText.lines(header.made());
        if (!made.isEmpty()) {
            lines.add(annotation("Made", made));
        }
        return lines;
    }

    private static List<String> texts(List<RevisionId> ids) {
        return ids.stream().map(RevisionId::text).toList();
    }

    static String annotation(String name, List<String> values) {
        String all = values.stream().map(JavaText::literal).collect(Collectors.joining(",\n    "));
        boolean one = values.size() == 1;
        return "@" + name + "(" + (one ? all : values.isEmpty() ? "{}" : "{\n    " + all + "\n}") + ")";
    }

    private static List<String> method(String name, @Nullable String body) {
        List<String> lines = new ArrayList<>();
        lines.add("    public void " + name + "(Operations op) {");
        String.valueOf(body).lines().forEach(line -> lines.add(line.isBlank() ? "" : "        " + line));
        lines.add("    }");
        return lines;
    }
}
