package dev.orm.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One history over two schemas: tables, a sequence and references in a circle across them. */
@Tag("postgresql")
class SeveralSchemasIT {
    private static final String AGREES = "models and database agree\n";

    @TempDir
    Path folder;

    @AutoClose
    private final TestDatabase database = TestServers.postgresql();

    private Project project;
    private Sources sources;

    @BeforeEach
    void twoSchemas() throws Exception {
        database.execute("create schema billing");
        project = new Project(folder);
        sources = Sources.of(project)
                .write("shop/User.java", """
                        package shop;
                        import jakarta.persistence.*;
                        @Entity @Table(name = "users", schema = "public")
                        public class User {
                            @Id @GeneratedValue Long id;
                            @ManyToOne Invoice last;
                        }
                        """)
                .write("shop/Invoice.java", """
                        package shop;
                        import jakarta.persistence.*;
                        @Entity @Table(name = "invoices", schema = "billing", indexes = @Index(columnList = "number"))
                        public class Invoice {
                            enum State { OPEN, PAID }
                            @Id @GeneratedValue(generator = "ids")
                            @SequenceGenerator(name = "ids", schema = "billing", sequenceName = "invoice_ids")
                            Long id;
                            @ManyToOne(optional = false) User user;
                            @Enumerated(EnumType.STRING) @Column(length = 8) State state;
                            int number;
                        }
                        """)
                .compile();
        configure("  schemas: [public, billing]\n");
        project.orm("init").exits(0);
    }

    @Test
    void thereAndBack() throws SQLException {
        assertThat(project.orm("revision", "--autogenerate", "-m", "create")
                        .exits(0)
                        .out())
                .startsWith("""
                        add-sequence billing.invoice_ids
                        add-sequence users_seq
                        add-table users
                        add-table billing.invoices
                        add-foreign-key fk_users_last_id on users: (last_id) to billing.invoices (id)
                        wrote migrations/V""");
        project.orm("upgrade", "head").exits(0);
        agrees();
        assertThat(project.orm("inspect").exits(0).out()).isEqualTo("""
                billing.invoices
                  id       bigint not null
                  user_id  bigint not null
                  state    varchar(8)
                  number   integer not null
                  primary key pk_invoices (id)
                  foreign key fk_invoices_user_id (user_id) -> users (id)
                  check ck_invoices_state ((state)::text = ANY ((ARRAY['OPEN'::character varying, 'PAID'::character varying])::text[]))
                  index ix_invoices_number (number)

                users
                  id       bigint not null
                  last_id  bigint
                  primary key pk_users (id)
                  foreign key fk_users_last_id (last_id) -> billing.invoices (id)

                """);

        sources.edit("shop/Invoice.java", "int number;", "long number; @ManyToOne Invoice replaces;")
                .edit("shop/Invoice.java", "OPEN, PAID", "OPEN, SENT, PAID")
                .compile();
        assertThat(project.orm("revision", "--autogenerate", "-m", "change")
                        .exits(0)
                        .out())
                .startsWith("""
                        drop-check ck_invoices_state on billing.invoices: \
                        ((state)::text = ANY ((ARRAY['OPEN'::character varying, 'PAID'::character varying])::text[]))
                        add-column billing.invoices.replaces_id: bigint
                        alter-column billing.invoices.number: integer -> bigint
                        add-check ck_invoices_state on billing.invoices: (state in ('OPEN', 'SENT', 'PAID'))
                        add-foreign-key fk_invoices_replaces_id on billing.invoices: (replaces_id) to billing.invoices (id)
                        wrote migrations/V""");
        project.orm("upgrade", "head").exits(0);
        agrees();

        assertThat(fingerprints()).as("of schemas that differ in billing alone").doesNotHaveDuplicates();

        project.orm("downgrade", "base").exits(0);
        assertThat(project.orm("inspect").exits(0).out()).isEmpty();
    }

    /** Else they would be asked for again after every upgrade. */
    @Test
    void aSchemaThatIsNotReadIsNamed() {
        configure("");

        assertThat(project.orm("check")).isEqualTo(new Answer(2, "", """
                        error: the models ask for billing.invoices, billing.invoice_ids, where orm does not look
                          why:  models.schemas names no schema, so only public is read
                          next: name every schema that the models use: models.schemas: [public, billing]
                        """));
    }

    private List<String> fingerprints() throws SQLException {
        List<String> fingerprints = new ArrayList<>();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select schema_fingerprint from orm_version where schema_fingerprint is not null")) {
            while (row.next()) {
                fingerprints.add(row.getString(1));
            }
        }
        assertThat(fingerprints).hasSize(2);
        return fingerprints;
    }

    private void configure(String schemas) {
        project.write(
                "orm.yaml",
                """
                url: %s
                user: %s
                password: '%s'
                scratch: %s
                models:
                  classpath: [target/classes]
                """.formatted(
                                        database.url(),
                                        database.user(),
                                        database.password(),
                                        database.url().replace(database.name(), "postgres"))
                        + schemas);
    }

    private void agrees() {
        assertThat(project.orm("check").exits(0).out()).isEqualTo(AGREES);
        assertThat(project.orm("revision", "--autogenerate", "-m", "again")
                        .exits(0)
                        .out())
                .isEqualTo(AGREES);
        assertThat(project.orm("check", "--from", "history").out()).isEqualTo(AGREES);
    }
}
