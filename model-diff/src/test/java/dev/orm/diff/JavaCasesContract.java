package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.OrmException;
import dev.orm.schema.Schema;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The cases as Java migrations: the laws hold, and the schema is the one that the SQL makes. */
abstract class JavaCasesContract {
    /** A sample of all kinds of change, for databases where all would take long. */
    static final List<String> SAMPLE = """
            column-added
            column-added-with-a-fill
            column-becomes-not-null-with-a-default
            column-dropped-with-its-index
            column-renamed
            column-renamed-and-changed
            check-added
            comment-added
            default-added
            default-changed
            enum-stored-by-name
            enum-type-gets-a-value
            foreign-key-added
            foreign-key-begins-to-cascade
            foreign-keys-in-a-circle-come
            generated-column-added-stored
            identity-added
            index-added
            index-becomes-unique
            index-turns-its-order
            json-added
            kept-view-dropped-as-said
            names-that-need-quotes
            primary-key-added
            seed-row-added
            sequence-added
            sequence-increment-changed
            several-changes-are-one-rebuild
            table-comment-changed
            table-created-with-everything
            table-dropped
            table-renamed
            text-becomes-a-number
            timestamp-precision-grows
            unique-added
            unique-dropped
            uuid-added
            """.lines().toList();

    @TempDir
    Path temporary;

    abstract Arena arena(Path folder);

    /** As {@code -- orm:database} names it. */
    abstract String database();

    /** Which of the cases are tried here. */
    abstract boolean takes(String name);

    @TestFactory
    Stream<DynamicTest> cases() throws IOException, URISyntaxException {
        URL cases = CasesContract.class.getResource("/cases");
        try (Stream<Path> folders = Files.list(Path.of(cases.toURI()))) {
            return folders
                    .sorted()
                    .map(folder -> new CaseFolder(folder, List.of(database())))
                    .filter(expected -> expected.isForThisDatabase() && takes(expected.name()))
                    .toList()
                    .stream()
                    .map(expected -> DynamicTest.dynamicTest(expected.name(), () -> run(expected)));
        }
    }

    private void run(CaseFolder expected) throws IOException, SQLException {
        Path folder = Files.createTempDirectory(temporary, "java");
        try (Arena arena = arena(folder);
                Arena other = arena(Files.createTempDirectory(temporary, "sql"))) {
            Workbench java =
                    new Workbench(arena, folder, expected.exclude(), expected.unmentioned(), expected.schemas());
            Workbench sql = new Workbench(
                    other,
                    Files.createTempDirectory(temporary, "sql"),
                    expected.exclude(),
                    expected.unmentioned(),
                    expected.schemas());
            CasesContract.makeBefore(java, expected);
            Schema model = expected.model(arena, "after.sql");
            Findings findings = write(java, expected, model);
            if (findings == null) {
                return;
            }
            RoundTrip laws = new RoundTrip(java, model);
            laws.run(findings);

            CasesContract.makeBefore(sql, expected);
            sql.write("after", sql.check(model, expected.intent()));
            sql.upgrade();
            assertThat(laws.differences(java.inspect(), sql.inspect())).isEmpty();
        }
    }

    /** What was written; null where nothing is to be. */
    private static Findings write(Workbench bench, CaseFolder expected, Schema model) {
        try {
            Findings findings = bench.check(model, expected.intent());
            if (findings.isEmpty()) {
                return null;
            }
            bench.writeJava("after", findings, model);
            return findings;
        } catch (OrmException e) {
            return null;
        }
    }
}
