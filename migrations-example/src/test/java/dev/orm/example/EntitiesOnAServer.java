package dev.orm.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.servers.TestDatabase;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.models.jpa.entities.RealmEntity;

/** The shop, and sixty entities that no one here wrote, on a server: from classes to tables and back. */
abstract class EntitiesOnAServer {
    private static final String AGREES = "models and database agree\n";
    private static final String KEYCLOAK_TYPES = """
              types:
                org.keycloak.models.AuthenticationExecutionModel$Requirement: enum
                org.keycloak.representations.idm.authorization.DecisionStrategy: enum
                org.keycloak.representations.idm.authorization.Logic: enum
                org.keycloak.representations.idm.authorization.PolicyEnforcementMode: enum
            """;

    @TempDir
    Path folder;

    @AutoClose
    private final TestDatabase database = database();

    abstract TestDatabase database();

    /** A query for what the database holds, one name a row. */
    abstract String objects();

    /** How many tables the shop needs here: one more where a table stands for a sequence. */
    abstract int tablesOfTheShop();

    @Test
    void theShop() throws Exception {
        goesForthAndBack(Path.of("target/classes").toAbsolutePath(), "", tablesOfTheShop());
    }

    @Test
    void keycloak() throws Exception {
        goesForthAndBack(jarOfKeycloak(), KEYCLOAK_TYPES, 84);
    }

    @Test
    void aMissingDatabaseIsMadeWhenAsked() throws SQLException {
        String made = database.name() + "_made";
        String url = database.url().replace(database.name(), made);
        Project project =
                new Project(folder).write("orm.yaml", """
                        url: %s
                        user: %s
                        password: '%s'
                        """.formatted(url, database.user(), database.password()));
        try {
            assertThat(project.orm("init").out()).isEqualTo("kept  orm.yaml\nwrote migrations/\n");
            assertThat(project.orm("current").exits(2).err()).contains("there is no database " + made);

            assertThat(project.orm("init", "--create").out()).endsWith("wrote database " + made + "\n");
            assertThat(project.orm("current").exit()).isZero();
            assertThat(project.orm("init", "--create").out()).endsWith("kept  database " + made + "\n");
        } finally {
            database.execute("drop database if exists " + made);
        }
    }

    private void goesForthAndBack(Path classes, String types, int tables) throws SQLException {
        Project project = new Project(folder)
                .write(
                        "orm.yaml",
                        """
                url: %s
                user: %s
                password: '%s'
                models:
                  classpath: ['%s']
                """.formatted(database.url(), database.user(), database.password(), classes) + types);
        assertThat(project.orm("init").exit()).isZero();
        Answer written = project.orm("revision", "--autogenerate", "-m", "create all");
        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(written.out().lines())
                .filteredOn(line -> line.startsWith("add-table "))
                .hasSize(tables);

        Answer upgraded = project.orm("upgrade", "head");
        assertThat(upgraded.exit()).as(upgraded.err()).isZero();
        assertThat(project.orm("check").out()).isEqualTo(AGREES);
        assertThat(project.orm("revision", "--autogenerate", "-m", "again").out())
                .isEqualTo(AGREES);

        Answer downgraded = project.orm("downgrade", "base");
        assertThat(downgraded.exit()).as(downgraded.err()).isZero();
        assertThat(names()).filteredOn(name -> !name.startsWith("orm_version")).isEmpty();
    }

    private List<String> names() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(objects())) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static Path jarOfKeycloak() throws URISyntaxException {
        return Path.of(RealmEntity.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
