package dev.orm.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.dialect.UnknownDatabaseException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @Test
    void aFile() {
        DatabaseUrl url = DatabaseUrl.parse("jdbc:sqlite:data/shop.db");

        assertThat(url.database()).isEqualTo("sqlite");
        assertThat(url.file()).contains(Path.of("data/shop.db"));
        assertThat(url.options()).isEmpty();
        assertThat(url).hasToString("jdbc:sqlite:data/shop.db");
        assertThat(url.within(Path.of("/srv/app")).file()).contains(Path.of("/srv/app/data/shop.db"));
    }

    @Test
    void memory() {
        DatabaseUrl url = DatabaseUrl.parse("jdbc:sqlite::memory:");

        assertThat(url.file()).isEmpty();
        assertThat(url.within(Path.of("/srv"))).isEqualTo(url);
    }

    @Test
    void harmlessOptionsPass() {
        assertThat(DatabaseUrl.parse("JDBC:SQLite:shop.db?Journal_Mode=WAL& synchronous =normal")
                        .options())
                .isEqualTo(Map.of("journal_mode", "WAL", "synchronous", "normal"));
    }

    @Test
    void aPersonMayAllowMore() {
        assertThat(DatabaseUrl.parse("jdbc:sqlite:shop.db?limit_length=100", Set.of("limit_length"))
                        .options())
                .containsEntry("limit_length", "100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"enable_load_extension=true", "ENABLE_LOAD_EXTENSION=true", " vfs =unix", "date_class=text"})
    void whatLoadsCodeIsRefusedEvenWhenAllowed(String option) {
        assertThatThrownBy(() -> DatabaseUrl.parse(
                        "jdbc:sqlite:shop.db?" + option, Set.of("enable_load_extension", "vfs", "date_class")))
                .isInstanceOf(UrlException.class)
                .hasMessageContaining("is refused")
                .extracting(fault -> ((OrmException) fault).exit())
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void anUnknownOptionIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> DatabaseUrl.parse("jdbc:sqlite:shop.db?journalmode=WAL"))
                .isInstanceOf(UrlException.class)
                .hasMessage("""
                        the URL option journalmode is not known (jdbc:sqlite:shop.db?journalmode=WAL)
                          why:  only options that are known to be harmless reach the driver; the nearest is journal_mode
                          next: take it out of the URL, or allow it with connection.allow: [journalmode]""");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:sqlite:shop.db?%65nable_load_extension=true, is not known",
        "jdbc:sqlite:shop.db?synchronous=off&synchronous=full, twice",
        "jdbc:sqlite:shop.db?synchronous, has no value",
        "jdbc:sqlite::resource:http://example.com/x.db, names a resource",
        "jdbc:sqlite::RESOURCE:x.db, names a resource",
        "jdbc:sqlite:file:shop.db, holds a file: URI",
        "jdbc:sqlite:, names no database file",
        "shop.db, this is no JDBC URL"
    })
    void whatIsNoGoodUrlIsRefused(String url, String says) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url))
                .isInstanceOf(UrlException.class)
                .hasMessageContaining(says);
    }

    @Test
    void otherDatabasesComeLaterAndTheirPasswordsAreNotPrinted() {
        assertThatThrownBy(() -> DatabaseUrl.parse("jdbc:postgresql://shop:hunter2@localhost/shop?password=hunter2"))
                .isInstanceOf(UnknownDatabaseException.class)
                .hasMessage("""
                        postgresql comes in a later version
                          why:  this version knows sqlite
                          next: use the URL of one of these databases: jdbc:sqlite:shop.db""");
        assertThatThrownBy(() -> DatabaseUrl.parse("jdbc:oracle:thin:scott/tiger@localhost"))
                .isInstanceOf(UnknownDatabaseException.class)
                .hasMessageContaining("no dialect for oracle")
                .hasMessageNotContaining("tiger");
    }

    @Test
    void whatIsNoUrlHidesItsPasswordToo() {
        assertThatThrownBy(() -> DatabaseUrl.parse("postgres://shop:hunter2@localhost/shop"))
                .hasMessageContaining("postgres://shop:***@localhost/shop")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void theRedactorMasksKnownSecretsAndAllPasswordsInUrls() {
        Redactor redactor = Redactor.of(Set.of("hunter2", ""));

        assertThat(redactor.redact("failed for hunter2 at jdbc:x://a:b@h/d?user=u&Password=c&sslKeyPassword=d"))
                .isEqualTo("failed for *** at jdbc:x://a:***@h/d?user=u&Password=***&sslKeyPassword=***");
    }
}
