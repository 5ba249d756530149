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

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example.com:5433/shop, jdbc:postgresql://db.example.com:5433/shop",
        "jdbc:postgresql://[::1]/shop, jdbc:postgresql://[::1]/shop",
        "jdbc:postgresql:shop, jdbc:postgresql://localhost/shop",
        "jdbc:postgresql:///shop, jdbc:postgresql://localhost/shop",
        "JDBC:MySQL://127.0.0.1:3306/shop-2, jdbc:mysql://127.0.0.1:3306/shop-2",
        "jdbc:mariadb://localhost/shop, jdbc:mariadb://localhost/shop",
        "jdbc:postgresql://h/shop?SSLMODE=require&user=ann, jdbc:postgresql://h/shop?sslmode=require&user=ann",
        "jdbc:mysql://h/shop?usessl=false&password=hunter2, jdbc:mysql://h/shop?password=***&useSSL=false"
    })
    void aServer(String text, String printed) {
        DatabaseUrl url = DatabaseUrl.parse(text);

        assertThat(url).hasToString(printed);
        assertThat(url.file()).isEmpty();
        assertThat(url.within(Path.of("/srv"))).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://h/d?socketFactory=x",
                "jdbc:postgresql://h/d?SSLFactory=x",
                "jdbc:postgresql://h/d?loggerFile=/tmp/x",
                "jdbc:postgresql://h/d?preferQueryMode=simple",
                "jdbc:mysql://h/d?autoDeserialize=true",
                "jdbc:mysql://h/d?ALLOWLOADLOCALINFILE=true",
                "jdbc:mysql://h/d?allowUrlInLocalInfile=true",
                "jdbc:mysql://h/d?queryInterceptors=x",
                "jdbc:mysql://h/d?allowMultiQueries=true",
                "jdbc:mariadb://h/d?allowLocalInfile=true",
                "jdbc:mariadb://h/d?initSql=x",
                "jdbc:mariadb://h/d?credentialType=x"
            })
    void whatRunsCodeOnServersIsRefusedEvenWhenAllowed(String text) {
        String option = text.substring(text.indexOf('?') + 1, text.lastIndexOf('='));
        assertThatThrownBy(() -> DatabaseUrl.parse(text, Set.of(option)))
                .isInstanceOf(UrlException.class)
                .hasMessageContaining("is refused");
    }

    @Test
    void aPersonMayAllowAnOptionAsItsDriverSpellsIt() {
        assertThat(DatabaseUrl.parse("jdbc:postgresql://h/d?sslrootcert=ca.pem", Set.of("sslRootCert"))
                        .options())
                .isEqualTo(Map.of("sslRootCert", "ca.pem"));
        assertThatThrownBy(() -> DatabaseUrl.parse("jdbc:postgresql://h/d?sslrootcert=ca.pem"))
                .hasMessageContaining("the URL option sslrootcert is not known");
    }

    @ParameterizedTest
    @CsvSource({
        "'jdbc:mysql://(host=h,allowLoadLocalInfile=true)/d', address is not understood",
        "'jdbc:mysql://address=(host=h)(allowLoadLocalInfile=true)/d', address is not understood",
        "'jdbc:postgresql://a,b/d', address is not understood",
        "'jdbc:postgresql://h:99999/d', address is not understood",
        "'jdbc:postgresql://h/d%3FsocketFactory=x', address is not understood",
        "'jdbc:postgresql://h/d;x', address is not understood",
        "'jdbc:mysql:loadbalance://h/d', address is not understood",
        "'jdbc:mysql+srv://h/d', no dialect for mysql+srv",
        "'jdbc:postgresql://h/', names no database",
        "'jdbc:postgresql://h', names no database",
        "'jdbc:postgresql:', names no database"
    })
    void anAddressThatHidesMoreIsRefused(String url, String says) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining(says);
    }

    @Test
    void aLoginBeforeTheHostIsRefusedAndNotPrinted() {
        assertThatThrownBy(() -> DatabaseUrl.parse("jdbc:postgresql://shop:hunter2@localhost/shop?password=hunter2"))
                .isInstanceOf(UrlException.class)
                .hasMessage("""
                        the URL holds a user or a password before the host (jdbc:postgresql://shop:***@localhost/shop?password=***)
                          why:  drivers print it in their messages
                          next: write user: and password: into orm.yaml (password: ${DB_PASSWORD})""");
    }

    @Test
    void otherDatabasesAreNamedWithoutTheirPasswords() {
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

    @Test
    void aShortSecretIsMaskedAsAWordAndALongOneAnywhere() {
        Redactor redactor = Redactor.of(Set.of("n", "correcthorse"));

        assertThat(redactor.redact("Access denied for 'ann' (using n, 'n' or xcorrecthorse1)"))
                .isEqualTo("Access denied for 'ann' (using ***, '***' or x***1)");
    }
}
