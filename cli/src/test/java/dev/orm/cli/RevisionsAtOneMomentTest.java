package dev.orm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.cli.Typed.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several people (or pipelines) write a revision into one folder at one moment. */
class RevisionsAtOneMomentTest {
    private static final int MANY = 6;

    @TempDir
    private Path folder;

    @Test
    void eachGetsANumberOfItsOwnAndTheNextStandsOnIt() throws Exception {
        Typed typed = project();
        ExecutorService people = Executors.newFixedThreadPool(MANY);
        try {
            List<Callable<Answer>> all = new ArrayList<>();
            for (int person = 0; person < MANY; person++) {
                String message = "change " + person;
                all.add(() -> typed.orm("revision", "-m", message));
            }
            for (Future<Answer> answer : people.invokeAll(all)) {
                assertThat(answer.get().exit()).as(answer.get().err()).isZero();
            }
        } finally {
            people.shutdownNow();
        }

        assertThat(typed.orm("history").out().lines()).hasSize(MANY + 1);
        assertThat(typed.orm("heads").out()).startsWith("7 change ");
        assertThat(typed.read("migrations/HEAD")).isEqualTo("7\n");
    }

    private Typed project() throws IOException {
        return new Typed(folder)
                .write("orm.yaml", "url: jdbc:sqlite:shop.db\n")
                .write("migrations/V1__users.sql", "create table users (id integer);\n");
    }
}
