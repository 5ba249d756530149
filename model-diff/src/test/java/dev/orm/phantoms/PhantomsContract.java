package dev.orm.phantoms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.diff.Difference;
import dev.orm.diff.Findings;
import dev.orm.schema.Schema;
import dev.orm.servers.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing differs between the corpus as a model and the corpus as tables. */
abstract class PhantomsContract {
    @TempDir
    Path folder;

    private Corpus corpus;
    private Schema model;

    abstract TestDatabase database();

    /** The files that this server's version can run. */
    abstract List<String> scripts() throws SQLException;

    /** Statements after each of which a connection speaks another way. */
    abstract List<String> otherSettings();

    @BeforeEach
    void readTheCorpus() throws SQLException {
        corpus = Corpus.read(scripts());
        model = CorpusModel.of(corpus, folder);
    }

    @Test
    void theCorpusIsLarge() {
        assertThat(corpus.columns()).isGreaterThanOrEqualTo(600);
        assertThat(corpus.indexes() + corpus.checks()).isGreaterThanOrEqualTo(120);
    }

    @Test
    void whatOurScriptsMadeDoesNotDiffer() throws Exception {
        try (Ground ground = ground()) {
            ground.execute(corpus.byHand());
            Schema whole = withHandWork(ground.inspect(List.of()));
            ground.make(whole);
            assertNothingDiffers(ground.check(whole));
            assertNothingDiffers(ground.check(whole));
        }
    }

    @Test
    void whatAPersonMadeDoesNotDiffer() throws Exception {
        try (Ground ground = ground()) {
            ground.execute(corpus.script());
            assertNothingDiffers(ground.check(withHandWork(ground.inspect(List.of()))));
        }
    }

    @Test
    void howTheConnectionSpeaksDoesNotMatter() throws Exception {
        try (Ground ground = ground()) {
            ground.execute(corpus.script());
            Schema usual = ground.inspect(List.of());
            for (String setting : otherSettings()) {
                assertThat(ground.inspect(List.of(setting))).as(setting).isEqualTo(usual);
            }
            assertNothingDiffers(ground.check(withHandWork(usual), otherSettings()));
        }
    }

    /** The model with what it cannot hold, so that it does not ask for that to go. */
    private Schema withHandWork(Schema actual) {
        return model.withTypes(actual.types()).withSequences(actual.sequences());
    }

    private Ground ground() throws Exception {
        return new Ground(database(), Files.createTempDirectory(folder, "ground"));
    }

    private static void assertNothingDiffers(Findings findings) {
        assertThat(findings.differences().stream().map(Difference::text)).isEmpty();
        assertThat(findings.isEmpty()).isTrue();
    }
}
