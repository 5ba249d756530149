package dev.orm.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class that somebody else's compiler made of the same source counts as that source. */
class ClassContentTest {
    /** All that compilers are free in. */
    private static final String TEXT = """
            import dev.orm.operation.*;
            import java.sql.*;
            import java.util.*;

            public class V2__rich {
                private static final String TABLE = "tags";
                enum Kind { OLD, NEW }
                record Tag(int id, String name) {}

                public void up(Operations op) {
                    for (String table : List.of("a", "b")) {
                        op.createTable(table, made -> {
                            made.column("id", ColumnType.bigint()).identity();
                            List.of("x", "y").forEach(name -> made.column(name, ColumnType.varchar(40)));
                        });
                    }
                    op.data("move " + TABLE, connection -> {
                        try (Statement statement = connection.createStatement();
                                ResultSet rows = statement.executeQuery("select id from a")) {
                            int count = 0;
                            while (rows.next() && count++ < 100) {
                                String kind = switch (rows.getInt(1)) {
                                    case 1, 2 -> "low";
                                    case 700 -> "high";
                                    default -> text(Kind.NEW) + rows.getLong(1) * 3;
                                };
                                switch (kind) {
                                    case "low": statement.execute("insert into b values ('" + kind + "')"); break;
                                    default: break;
                                }
                                Object tag = new Tag(count, kind);
                                if (tag instanceof Tag one && one.id() != 5) {
                                    Comparator.comparing(Tag::name).compare(one, one);
                                }
                            }
                        } catch (IllegalStateException e) {
                            throw new SQLException(e);
                        } finally {
                            connection.clearWarnings();
                        }
                    });
                }

                private String text(Kind kind) {
                    return switch (kind) {
                        case OLD -> "o";
                        case NEW -> new Object() {
                            @Override
                            public String toString() {
                                return "n";
                            }
                        }.toString();
                    };
                }

                public void down(Operations op) {
                    op.dropTable("a");
                    op.dropTable("b");
                }
            }
            """;

    @TempDir
    Path folder;

    private JavaMigration source;

    @BeforeEach
    void read() throws IOException {
        source = source(TEXT);
    }

    private JavaMigration source(String text) throws IOException {
        return JavaMigration.read("V2__rich.java", Files.writeString(folder.resolve("V2__rich.java"), text));
    }

    private JavaMigration compiled(String text, String... options) throws IOException {
        Path made =
                CompiledClasses.of(Files.createTempDirectory(folder, "classes"), "V2__rich", text, List.of(options));
        return JavaMigration.read("V2__rich.class", made.resolve("V2__rich.class"));
    }

    @Test
    void anotherCompilationIsTheSame() throws IOException {
        for (JavaMigration other : List.of(
                compiled(TEXT),
                compiled(TEXT, "-g:none", "-parameters"),
                compiled(TEXT, "--release", "17", "-g"),
                compiled(TEXT.replace("rows", "found").replace("    ", "\t")))) {
            assertThat(other.holds(source.checksums().statements())).isTrue();
            assertThat(source.holds(other.checksums().statements())).isTrue();
            assertThat(other.isComparableTo(source.checksums().statements())).isFalse();
        }
    }

    /** By every JDK that stands beside the one that runs this. */
    @Test
    void anotherCompilerMakesTheSame() throws Exception {
        Path ours = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> all = Files.list(ours.getParent())) {
            for (Path home : all.filter(each -> Files.isExecutable(each.resolve("bin/javac")))
                    .toList()) {
                Path made = Files.createTempDirectory(folder, "other");
                List<String> command = List.of(
                        home.resolve("bin/javac").toString(),
                        "-nowarn",
                        "-d",
                        made.toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        folder.resolve("V2__rich.java").toString());
                assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                        .as(home.toString())
                        .isZero();
                assertThat(JavaMigration.read("V2__rich.class", made.resolve("V2__rich.class"))
                                .holds(source.checksums().statements()))
                        .as(home.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void whatDoesSomethingElseIsNot() throws IOException {
        for (String edited : List.of(
                TEXT.replace("\"low\";", "\"lower\";"),
                TEXT.replace("< 100", "< 101"),
                TEXT.replace("* 3", "+ 3"),
                TEXT.replace("< 100", "== 100"),
                TEXT.replace("op.dropTable(\"a\");", ""),
                TEXT.replace("ColumnType.bigint()", "ColumnType.integer()"),
                TEXT.replace("insert into b", "insert into a"),
                TEXT.replace("case 700", "case 701"),
                TEXT.replace("count++", "count--"),
                TEXT.replace("return \"n\"", "return \"m\""))) {
            assertThat(edited).isNotEqualTo(TEXT);
            JavaMigration other = compiled(edited);
            assertThat(other.holds(source.checksums().statements())).isFalse();
            assertThat(source.holds(other.checksums().statements())).isFalse();
        }
    }

    @Test
    void otherWordsThatDoTheSameAreTheSame() throws IOException {
        String then = source.checksums().statements();

        assertThat(source(TEXT.replace("count", "number")).holds(then)).isTrue();
        assertThat(source(TEXT.replace("TABLE = \"tags\"", "TABLE = \"tag\"")).holds(then))
                .isFalse();
        assertThat(source(TEXT + "broken").holds(then)).isFalse();
    }

    @Test
    void whatNobodyCanCompareIsTheSame() {
        assertThat(source.holds(JavaHash.UNKNOWN + JavaHash.UNKNOWN)).isTrue();
        assertThat(source.holds("")).isTrue();
        assertThat(source.holds("1".repeat(32) + JavaHash.UNKNOWN)).isFalse();
    }
}
