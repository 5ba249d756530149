package dev.orm.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.revision.RevisionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionWriterTest {
    @TempDir
    private Path folder;

    @Test
    void writesBothScriptsAndTheHead() throws IOException {
        List<Path> files = writer(null).write(revision("Add invoices, at last!", List.of()));

        assertThat(files)
                .containsExactly(
                        folder.resolve("V20261120231500__add_invoices_at_last.sql"),
                        folder.resolve("U20261120231500__add_invoices_at_last.sql"));
        assertThat(files.get(0)).hasContent("""
                -- Add invoices, at last!
                -- orm:revises none
                -- orm:database sqlite

                create table invoices (id integer);
                """);
        assertThat(files.get(1)).hasContent("""
                -- undo of Add invoices, at last!
                -- orm:database sqlite

                drop table invoices;
                """);
        assertThat(folder.resolve("HEAD")).hasContent("20261120231500\n");
    }

    @Test
    void takesNoIdThatAnotherTookSinceTheFolderWasRead() throws IOException {
        RevisionWriter late = writer(null);
        writer(null).write(revision("First", List.of()));

        assertThatThrownBy(() -> late.write(revision("Second", List.of())))
                .isInstanceOf(IdTakenException.class)
                .hasMessage("""
                        the id 20261120231500 was taken at this moment (U20261120231500__first.sql)
                          why:  another process wrote it while this revision was made; no file was written
                          next: run the command again""");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("HEAD", "V20261120231500__first.sql", "U20261120231500__first.sql");
        }
    }

    @Test
    void goesOnWhereAProcessDiedWhileItWrote() throws IOException {
        Path making = Files.writeString(folder.resolve(".HEAD.making"), "1\n");
        Files.setLastModifiedTime(making, FileTime.from(Instant.now().minusSeconds(60)));

        writer(null).write(revision("x", List.of()));

        assertThat(folder.resolve("HEAD")).hasContent("20261120231500\n");
        assertThat(making).doesNotExist();
    }

    @Test
    void writesWhatItShowedBeforeThoughTheClockGoesOn() {
        AtomicLong seconds = new AtomicLong(1_000_000_000);
        InstantSource ticking = () -> Instant.ofEpochSecond(seconds.getAndIncrement());
        Clock clock = ticking.withZone(ZoneOffset.UTC);
        WriterSettings settings = new WriterSettings(clock, ZoneOffset.UTC, 40, null, null);
        NewRevision revision = revision("x", List.of());
        RevisionWriter writer = new RevisionWriter(ScriptDirectory.read(folder), settings);

        assertThat(writer.texts(revision).keySet()).containsExactlyElementsOf(writer.write(revision));
    }

    @ParameterizedTest
    @CsvSource({
        "V12__a.sql, 13",
        "V1_20_3__a.sql, 1.20.4",
        "V009__a.sql, 010",
        "V20261120231459__a.sql, 20261120231500",
        "V20261120231500__a.sql, 20261120231501",
        "V20271231235959__a.sql, 20280101000000"
    })
    void keepsTheStyleOfTheNewest(String newest, String next) throws IOException {
        Files.writeString(folder.resolve(newest), "");

        assertThat(writer(null).nextId()).hasToString(next);
    }

    @Test
    void overwritesNothingAndLeavesNothing() throws IOException {
        Files.createDirectory(folder.resolve("U7__x.sql"));

        assertThatThrownBy(() -> writer(RevisionId.of("7")).write(revision("x", List.of())))
                .isInstanceOf(WriteFailedException.class)
                .hasMessage("""
                        %s is there already
                          why:  orm overwrites no script
                          next: choose another --rev-id or message""".formatted(folder.resolve("U7__x.sql")));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("U7__x.sql"));
        }
    }

    @Test
    void makesTheFolderThatItIsToldAndTakesItBack() throws IOException {
        Path head = Files.createDirectory(folder.resolve("HEAD"));
        Files.createFile(head.resolve("in the way"));
        Path told = folder.resolve("sub/deep");
        WriterSettings settings = new WriterSettings(Clock.systemUTC(), ZoneOffset.UTC, 40, RevisionId.of("7"), told);

        assertThatThrownBy(() ->
                        new RevisionWriter(ScriptDirectory.read(folder), settings).write(revision("x", List.of())))
                .isInstanceOf(WriteFailedException.class);
        assertThat(folder.resolve("sub")).doesNotExist();

        Files.delete(head.resolve("in the way"));
        Files.delete(head);
        new RevisionWriter(ScriptDirectory.read(folder), settings).write(revision("x", List.of()));
        assertThat(told.resolve("V7__x.sql")).exists();
    }

    @Test
    void longMessagesAreCutAtAWord() {
        assertThat(Slug.of("Ärger mit the quick brown fox", 16)).isEqualTo("ärger_mit_the");
        assertThat(Slug.of("incomprehensibilities", 8)).isEqualTo("incompre");
    }

    @Test
    void timesAreThoseOfTheZoneThatIsConfigured() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T23:15:00Z"), ZoneOffset.UTC);
        WriterSettings berlin = new WriterSettings(clock, ZoneId.of("Europe/Berlin"), 40, null, null);

        assertThat(new RevisionWriter(ScriptDirectory.read(folder), berlin).nextId())
                .hasToString("20261121001500");
    }

    private RevisionWriter writer(@Nullable RevisionId id) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-20T23:15:00Z"), ZoneOffset.UTC);
        return new RevisionWriter(
                ScriptDirectory.read(folder), new WriterSettings(clock, ZoneId.of("UTC"), 40, id, null));
    }

    private static NewRevision revision(String message, List<RevisionId> parents) {
        ScriptHeader header = header(Optional.of(parents));
        return new NewRevision(
                message,
                header,
                "create table invoices (id integer);",
                header(Optional.empty()),
                "drop table invoices;\n");
    }

    private static ScriptHeader header(Optional<List<RevisionId>> revises) {
        return new ScriptHeader(
                true,
                revises,
                List.of(),
                List.of(),
                Optional.of("sqlite"),
                MadeLines.of(Made.nothing()),
                java.util.Map.of(),
                List.of(),
                false,
                Optional.empty());
    }
}
