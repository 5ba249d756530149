package dev.orm.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.dialect.Dialects;
import dev.orm.dialect.OldServerException;
import dev.orm.dialect.UnknownDatabaseException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SqliteDialectProviderTest {

    @Test
    void isFoundByConnectionUrlAndName() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            assertThat(Dialects.of(connection).capabilities().database()).isEqualTo("sqlite");
        }
        assertThat(Dialects.of("jdbc:sqlite:shop.db", "").capabilities().database())
                .isEqualTo("sqlite");
        assertThat(Dialects.of("sqlite", "3.46.1").capabilities().database()).isEqualTo("sqlite");
        assertThat(Dialects.known()).contains("sqlite");
    }

    @Test
    void otherDatabasesAreNotIts() {
        assertThatThrownBy(() -> Dialects.of("jdbc:nosuch:sqlite", "")).isInstanceOf(UnknownDatabaseException.class);
    }

    @Test
    void anOldLibraryIsRefused() {
        assertThatThrownBy(() -> Dialects.of("sqlite", "3.34.1"))
                .isInstanceOf(OldServerException.class)
                .hasMessage("""
                        SQLite 3.34.1 is too old
                          why:  what is written for it needs 3.35.0 or newer
                          next: use a newer driver or server""");
    }
}
