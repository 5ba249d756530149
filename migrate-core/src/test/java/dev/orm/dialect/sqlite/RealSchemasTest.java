package dev.orm.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.dialect.InspectionScope;
import dev.orm.dialect.TableFingerprint;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas in the manner of well-known applications are understood to the last word. */
class RealSchemasTest {

    @ParameterizedTest
    @ValueSource(strings = {"chinook", "django", "places", "room", "rails", "oddities"})
    void nothingIsOpaque(String name) throws SQLException, IOException {
        List<String> statements = statements(name);
        Schema schema = Database.read(statements.toArray(String[]::new));

        assertThat(schema.tables()).hasSize(count(statements, "create table"));
        assertThat(schema.tables().stream()
                        .mapToInt(table -> table.indexes().size())
                        .sum())
                .isEqualTo(count(statements, "create index") + count(statements, "create unique index"));
        assertThat(schema.tables().stream()
                        .filter(table -> !table.opaque().isEmpty())
                        .collect(Collectors.toMap(table -> table.name().name(), Table::opaque)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chinook", "django", "places", "room", "rails", "oddities"})
    void normalizingTwiceIsNormalizing(String name) throws SQLException, IOException {
        Schema schema = Database.read(statements(name).toArray(String[]::new));
        Schema lowered = new SqliteLowering().lower(schema);
        Schema normalized = new SqliteNormalizer().normalize(schema);

        assertThat(new SqliteLowering().lower(lowered)).isEqualTo(lowered);
        assertThat(new SqliteNormalizer().normalize(normalized)).isEqualTo(normalized);
        assertThat(new SqliteNormalizer().normalize(lowered)).isEqualTo(normalized);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chinook", "django", "places", "room", "rails", "oddities"})
    void aTableReadAloneHasTheSameFingerprint(String name) throws SQLException, IOException {
        SqliteInspector inspector = Database.INSPECTOR;
        SqliteNormalizer normalizer = new SqliteNormalizer();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Database.run(connection, statements(name).toArray(String[]::new));
            Schema whole = normalizer.normalize(inspector.inspect(connection));
            for (Table table : whole.tables()) {
                Schema alone =
                        normalizer.normalize(inspector.inspect(connection, InspectionScope.only(Set.of(table.name()))));

                assertThat(alone.tables()).containsExactly(table);
                assertThat(TableFingerprint.of(alone, table.name()))
                        .isEqualTo(TableFingerprint.of(whole, table.name()));
            }
        }
    }

    private static List<String> statements(String name) throws IOException {
        try (var file = RealSchemasTest.class.getResourceAsStream("schemas/" + name + ".sql")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.strip().split(";\\s*\\n\\s*\\n|;\\s*$"));
        }
    }

    private static int count(List<String> statements, String beginning) {
        return (int) statements.stream()
                .filter(sql -> sql.strip().toLowerCase(Locale.ROOT).startsWith(beginning))
                .count();
    }
}
