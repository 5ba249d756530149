package dev.orm.phantoms;

import dev.orm.mapping.ModelSettings;
import dev.orm.mapping.Naming;
import dev.orm.mapping.reader.AnnotationReader;
import dev.orm.mapping.tables.MappedSchema;
import dev.orm.phantoms.WrittenTable.Member;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** A corpus as entity classes, compiled and read: every column with its {@code columnDefinition}. */
final class CorpusModel {
    private static final Pattern COMMENT = Pattern.compile("comment='((?:[^']|'')*)'");

    private CorpusModel() {}

    /** @param folder for sources and classes; beside the classes, indexes are taken as values */
    static Schema of(Corpus corpus, Path folder) {
        compile(source(corpus), folder);
        Schema mapped = MappedSchema.of(
                        AnnotationReader.read(
                                new ModelSettings(List.of("classes"), folder, List.of(), Map.of(), false, Naming.JPA)),
                        Naming.JPA)
                .schema();
        List<Table> tables = new ArrayList<>();
        for (WrittenTable written : corpus.tables()) {
            Table table = mapped.tables().stream()
                    .filter(one -> one.name().name().equals(unquoted(written.name())))
                    .findFirst()
                    .orElseThrow();
            TableBuilder complete = table.toBuilder();
            written.indexes().forEach(index -> complete.add(index.index()));
            written.references().forEach(reference -> complete.add(reference.key()));
            tables.add(complete.build());
        }
        return mapped.withTables(tables);
    }

    private static void compile(String source, Path folder) {
        try {
            Path file = folder.resolve("sources/Corpus.java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source);
            int result = ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            "-d",
                            folder.resolve("classes").toString(),
                            "-proc:none",
                            "-encoding",
                            "UTF-8",
                            file.toString());
            if (result != 0) {
                throw new AssertionError("the corpus does not compile: " + file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String source(Corpus corpus) {
        StringBuilder source = new StringBuilder("import jakarta.persistence.*;\n");
        int number = 0;
        for (WrittenTable table : corpus.tables()) {
            source.append(entity(table, "Entity" + ++number));
        }
        return source.toString();
    }

    private static String entity(WrittenTable table, String name) {
        StringBuilder fields = new StringBuilder();
        int number = 0;
        for (Member column : table.columns()) {
            fields.append(number == 0 ? "    @Id\n" : "")
                    .append("    @Column(name = ")
                    .append(literal(String.valueOf(column.name())))
                    .append(", columnDefinition = ")
                    .append(literal(column.definition()))
                    .append(")\n    String column")
                    .append(++number)
                    .append(";\n");
        }
        String checks =
                table.checks().stream().map(CorpusModel::check).collect(Collectors.joining(",\n    ", "{", "}"));
        Matcher comment = COMMENT.matcher(table.options());
        String said = comment.find() ? ", comment = " + literal(comment.group(1).replace("''", "'")) : "";
        return "\n@Entity\n@Table(name = " + literal(table.name()) + said + ", options = "
                + literal(comment.replaceAll(""))
                + ",\n    check = " + checks + ")\nclass " + name + " {\n" + fields + "}\n";
    }

    private static String check(Member check) {
        String name = check.name() == null ? "" : "name = " + literal(check.name()) + ", ";
        return "@CheckConstraint(" + name + "constraint = " + literal(check.definition()) + ")";
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String unquoted(String name) {
        return name.matches("[\"`].*[\"`]") ? name.substring(1, name.length() - 1) : name;
    }
}
