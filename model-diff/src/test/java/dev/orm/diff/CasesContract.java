package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.OrmException;
import dev.orm.dialect.Dialect;
import dev.orm.operation.Operation;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every kind of change, as a folder of files under {@code cases}: see {@link CaseFolder}. {@code -Dorm.cases=REGEX} runs
 * those of that name.
 */
abstract class CasesContract {
    private static final int AT_LEAST = 130;
    private static final int AT_LEAST_OF_A_KIND = 4;

    @TempDir
    Path temporary;

    abstract Arena arena(Path folder);

    /** As {@code -- orm:database} names it. */
    abstract String database();

    /** The folders of a case that say what is expected here, the most special first. */
    List<String> folders() {
        return List.of(database());
    }

    /** What this database does not have, or keeps as a table. */
    Set<CaseKind> lacking() {
        return Set.of();
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException, URISyntaxException {
        return all().stream()
                .filter(folder -> folder.name().matches(System.getProperty("orm.cases", ".*")))
                .map(expected -> DynamicTest.dynamicTest(expected.name(), () -> run(expected)));
    }

    /** Less what is kept, what is refused, and what only goes one way. */
    @Test
    void thereAreEnoughChangesOfEveryKindThatGoBothWays() throws IOException, URISyntaxException {
        List<String> changes = all().stream()
                .filter(CaseFolder::goesBothWays)
                .map(CaseFolder::name)
                .filter(name -> !name.startsWith("kept-"))
                .toList();

        assertThat(changes).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        Set<CaseKind> kinds = EnumSet.allOf(CaseKind.class);
        kinds.removeAll(lacking());
        assertThat(kinds)
                .allSatisfy(kind ->
                        assertThat(changes.stream().filter(kind::has)).hasSizeGreaterThanOrEqualTo(AT_LEAST_OF_A_KIND));
    }

    private List<CaseFolder> all() throws IOException, URISyntaxException {
        URL cases = CasesContract.class.getResource("/cases");
        List<String> own = folders();
        try (Stream<Path> folders = Files.list(Path.of(cases.toURI()))) {
            return folders.sorted()
                    .map(folder -> new CaseFolder(folder, own))
                    .filter(CaseFolder::isForThisDatabase)
                    .toList();
        }
    }

    private void run(CaseFolder expected) throws IOException, SQLException {
        Path folder = Files.createTempDirectory(temporary, "case");
        try (Arena arena = arena(folder)) {
            run(expected, new Workbench(arena, folder, expected.exclude(), expected.unmentioned(), expected.schemas()));
        }
    }

    private static void run(CaseFolder expected, Workbench bench) throws SQLException {
        makeBefore(bench, expected);
        Schema model = expected.model(bench.arena(), "after.sql");

        Result result = generate(bench, model, expected.intent());

        assertThat(result.refused()).isEqualTo(expected.text("refused.txt"));
        assertThat(result.says()).isEqualTo(expected.text("says.txt"));
        assertThat(result.upgrade()).isEqualTo(expected.text("upgrade.sql"));
        assertThat(result.downgrade()).isEqualTo(expected.text("downgrade.sql"));
        if (!result.upgrade().isEmpty()) {
            new RoundTrip(bench, model).run(result.findings());
        }
        if (result.says().contains("kept: ")) {
            assertKeptByRebuilds(bench, model);
        }
    }

    /** What is kept is still there after an upgrade that makes every table of the model anew. */
    private static void assertKeptByRebuilds(Workbench bench, Schema model) throws SQLException {
        List<Kept> kept = bench.check(model, Intent.none()).kept();
        Column probe = probe(bench.dialect());
        Schema next = model.withTables(model.tables().stream()
                .map(table -> table.toBuilder().add(probe).build())
                .toList());

        Findings findings = bench.check(next, Intent.none());
        bench.write("next", findings);
        new RoundTrip(bench, next).run(findings);

        assertThat(findings.operations()).hasOnlyElementsOfType(Operation.AddColumn.class);
        assertThat(bench.check(next, Intent.none()).kept()).isEqualTo(kept);
    }

    /** A column with a computed default, or a plain one where the server has no computed ones. */
    private static Column probe(Dialect dialect) {
        Column column = Column.of("probe", new SqlType.Int(4), false);
        Column computed = column.withDefault(new DefaultValue.Expression("3 + 4"));
        Schema lowered = dialect.lower().lower(Schema.of(List.of(Table.of(TableName.of("probes"), List.of(computed)))));
        boolean kept = lowered.tables().get(0).columns().get(0).defaultValue() != null;
        return kept ? computed : column.withDefault(DefaultValue.Literal.number("7"));
    }

    /** The first model made real, what was done by hand, and rows in every table. */
    static void makeBefore(Workbench bench, CaseFolder expected) {
        expected.schemas().forEach(schema -> bench.execute("create schema if not exists " + schema));
        if (expected.has("before.sql")) {
            Findings first = bench.check(expected.model(bench.arena(), "before.sql"), Intent.none());
            bench.write("before", first);
            bench.upgrade();
        }
        if (expected.has("database.sql")) {
            bench.execute(expected.text("database.sql"));
        }
        if (expected.has("rows.sql")) {
            bench.execute(expected.text("rows.sql"));
        } else {
            bench.fill();
        }
    }

    private static Result generate(Workbench bench, Schema model, Intent intent) {
        try {
            Findings findings = bench.check(model, intent);
            if (findings.isEmpty()) {
                return new Result(findings, "", "", "", says(findings));
            }
            assertRefusalsAreForeseen(bench, findings);
            List<String> texts = bench.write("after", findings);
            String undo = texts.size() > 1 ? texts.get(1) : "";
            return new Result(findings, "", withoutHashes(texts.get(0)), withoutHashes(undo), says(findings));
        } catch (OrmException e) {
            return new Result(null, e.getMessage() + "\n", "", "", "");
        }
    }

    /** What {@code check} tells beforehand is what stops {@code revision}. */
    private static void assertRefusalsAreForeseen(Workbench bench, Findings findings) {
        RevisionDraft draft = new RevisionDraft(bench.dialect(), findings);
        Optional<String> foreseen =
                draft.refusals().stream().map(OrmException::getMessage).findFirst();
        Optional<String> thrown = Optional.empty();
        try {
            draft.write("foreseen", List.of());
        } catch (OrmException e) {
            thrown = Optional.of(e.getMessage());
        }
        assertThat(foreseen).isEqualTo(thrown);
    }

    private static String says(Findings findings) {
        List<String> lines = new ArrayList<>();
        findings.notices().forEach(notice -> lines.add("notice: " + notice.text() + "\n"));
        findings.kept().forEach(kept -> lines.add("kept: " + kept.text() + "\n"));
        return withoutVersions(String.join("", lines));
    }

    private static String withoutVersions(String text) {
        return text.replaceAll(" \\d\\S* does not have it", " VERSION does not have it");
    }

    private static String withoutHashes(String text) {
        return text.replaceAll("(?m)^(-- orm:rebuilds .* )[0-9a-f]{16}$", "$1HASH");
    }

    private record Result(Findings findings, String refused, String upgrade, String downgrade, String says) {}
}
