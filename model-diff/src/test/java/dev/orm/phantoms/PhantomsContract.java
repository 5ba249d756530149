package dev.orm.phantoms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.orm.diff.Difference;
import dev.orm.diff.Findings;
import dev.orm.schema.Column;
import dev.orm.schema.NamedType;
import dev.orm.schema.Schema;
import dev.orm.schema.Sequence;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing differs between the corpus as a model and the corpus as tables. */
abstract class PhantomsContract<P extends Place> {
    @TempDir
    Path folder;

    private Corpus corpus;
    private Schema model;

    abstract P place();

    /** The files that this server's version can run. */
    abstract List<String> scripts() throws SQLException;

    /** Statements after each of which a connection speaks another way. */
    abstract List<String> otherSettings();

    /** Statements after each of which an empty database gives something else to what says nothing. */
    List<String> otherDatabases() {
        return List.of();
    }

    /** Those that the corpus makes, as entity classes would ask for them. */
    List<NamedType> types() {
        return List.of();
    }

    /** The same of sequences. */
    List<Sequence> sequences() {
        return List.of();
    }

    /** The server's own programs; empty: this machine has none, or too old ones. */
    abstract Optional<SqlClients> clients() throws Exception;

    abstract void copy(SqlClients clients, P from, P to, Path script) throws Exception;

    @BeforeEach
    void readTheCorpus() throws SQLException {
        corpus = Corpus.read(scripts());
        model = CorpusModel.of(corpus, folder);
    }

    @Test
    void theCorpusIsLarge() {
        assertThat(corpus.columns()).isGreaterThanOrEqualTo(600);
        assertThat(corpus.indexes() + corpus.checks()).isGreaterThanOrEqualTo(120);
        assertThat(corpus.references()).isGreaterThanOrEqualTo(12);
    }

    @Test
    void whatOurScriptsMadeDoesNotDiffer() throws Exception {
        try (Ground<P> ground = ground()) {
            ground.execute(corpus.byHand());
            Schema whole = whole();
            ground.make(whole);
            assertNothingDiffers(ground.check(whole));
            assertNothingDiffers(ground.check(whole));
        }
    }

    @Test
    void whatAPersonMadeDoesNotDiffer() throws Exception {
        try (Ground<P> ground = ground()) {
            ground.execute(corpus.script());
            assertNothingDiffers(ground.check(whole()));
        }
    }

    /** No table would be refused for what it holds. */
    @Test
    void whatAPersonMadeIsUnderstood() throws Exception {
        try (Ground<P> ground = ground()) {
            ground.execute(corpus.script());
            assertThat(ground.misread()).isEmpty();
            Schema whole = whole();
            Findings findings = ground.check(withOneColumnMore(whole));
            assertThat(findings.refusals()).isEmpty();
            assertThat(findings.operations()).hasSameSizeAs(whole.tables());
        }
    }

    @Test
    void aCopyOfWhatAPersonMadeDoesNotDiffer() throws Exception {
        Optional<SqlClients> clients = clients();
        assumeTrue(clients.isPresent(), "dump and restore did not run: no programs that serve this server were found");
        try (Ground<P> ground = ground();
                Ground<P> copy = ground()) {
            ground.execute(corpus.script());
            copy(clients.get(), ground.place(), copy.place(), folder.resolve("dump.sql"));
            assertNothingDiffers(copy.check(whole()));
        }
    }

    @Test
    void aCopyOfWhatOurScriptsMadeDoesNotDiffer() throws Exception {
        Optional<SqlClients> clients = clients();
        assumeTrue(clients.isPresent(), "dump and restore did not run: no programs that serve this server were found");
        try (Ground<P> ground = ground();
                P copy = place()) {
            ground.execute(corpus.byHand());
            Schema whole = whole();
            ground.make(whole);
            copy(clients.get(), ground.place(), copy, folder.resolve("dump.sql"));
            assertNothingDiffers(ground.in(copy).check(whole));
        }
    }

    @Test
    void howTheConnectionSpeaksDoesNotMatter() throws Exception {
        try (Ground<P> ground = ground()) {
            ground.execute(corpus.script());
            Schema usual = ground.inspect(List.of());
            for (String setting : otherSettings()) {
                Schema other = ground.inspect(List.of(setting));
                assertThat(lines(other))
                        .as(setting)
                        .filteredOn(line -> !lines(usual).contains(line))
                        .isEmpty();
                assertThat(other).as(setting).isEqualTo(usual);
            }
            assertNothingDiffers(ground.check(whole(), otherSettings()));
        }
    }

    @Test
    void whatTheDatabaseIsSetToDoesNotMatter() throws Exception {
        for (String setting : otherDatabases()) {
            try (Ground<P> byHand = ground();
                    Ground<P> ours = ground()) {
                byHand.execute(setting + ";\n" + corpus.script());
                assertNothingDiffers(byHand.check(whole()));
                assertThat(byHand.misread()).as(setting).isEmpty();
                ours.execute(setting + ";\n" + corpus.byHand());
                Schema whole = whole();
                ours.make(whole);
                assertNothingDiffers(ours.check(whole));
            }
        }
    }

    /** The model with the types and sequences of the corpus. */
    private Schema whole() {
        return model.withTypes(types()).withSequences(sequences());
    }

    private static Schema withOneColumnMore(Schema schema) {
        Column more = Column.of("one more", new SqlType.Int(4), true);
        return schema.withTables(schema.tables().stream()
                .map(table -> table.toBuilder().add(more).build())
                .toList());
    }

    private Ground<P> ground() throws Exception {
        return new Ground<>(place(), Files.createTempDirectory(folder, "ground"));
    }

    /** Every member of every table, so that a difference can be read. */
    private static List<String> lines(Schema schema) {
        List<String> lines = new ArrayList<>();
        for (Table table : schema.tables()) {
            table.columns().forEach(column -> lines.add(table.name() + " " + column));
            table.checks().forEach(check -> lines.add(table.name() + " " + check));
            table.indexes().forEach(index -> lines.add(table.name() + " " + index));
        }
        return lines;
    }

    private static void assertNothingDiffers(Findings findings) {
        assertThat(findings.differences().stream().map(Difference::text)).isEmpty();
        assertThat(findings.isEmpty()).isTrue();
    }
}
