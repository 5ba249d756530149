package dev.orm.example;

import dev.orm.servers.TestDatabase;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** Hibernate over one database and some entity classes: what it makes of them, and what it says of what is there. */
record Hibernate(Map<String, Object> connection, List<Class<?>> entities) {

    static Hibernate over(TestDatabase database, List<Class<?>> entities) {
        return new Hibernate(
                Map.of(
                        JdbcSettings.JAKARTA_JDBC_URL, database.url(),
                        JdbcSettings.JAKARTA_JDBC_USER, database.user(),
                        JdbcSettings.JAKARTA_JDBC_PASSWORD, database.password()),
                entities);
    }

    /** On SQLite. */
    static Hibernate over(Path database, List<Class<?>> entities) {
        return new Hibernate(Map.of(JdbcSettings.JAKARTA_JDBC_URL, "jdbc:sqlite:" + database), entities);
    }

    /** {@code hibernate.hbm2ddl.auto=create-only}; the first statement that fails ends it. */
    void create() {
        act("create-only", new Complaints());
    }

    /** {@code hibernate.hbm2ddl.auto=validate}, but for that it goes on after the first complaint. */
    List<String> complaints() {
        Complaints complaints = new Complaints();
        act("validate", complaints);
        return complaints.texts();
    }

    /** Stores new objects in one transaction. */
    void persist(List<Object> objects) {
        try (StandardServiceRegistry services = new StandardServiceRegistryBuilder()
                .applySettings(connection)
                .applySetting(JdbcSettings.POOL_SIZE, 2)
                .build()) {
            MetadataSources sources = new MetadataSources(services);
            entities.forEach(sources::addAnnotatedClass);
            try (SessionFactory factory = sources.buildMetadata().buildSessionFactory()) {
                factory.inTransaction(session -> objects.forEach(session::persist));
            }
        }
    }

    /** Reserved words are quoted: else nothing here could be made where a column is called {@code order}. */
    private void act(String action, Complaints complaints) {
        Map<String, Object> tool = new HashMap<>(
                Map.of(SchemaToolingSettings.HBM2DDL_AUTO, action, SchemaToolingSettings.HBM2DDL_HALT_ON_ERROR, true));
        try (StandardServiceRegistry services = new StandardServiceRegistryBuilder()
                .applySettings(connection)
                .applySetting(MappingSettings.KEYWORD_AUTO_QUOTING_ENABLED, true)
                .applySetting(SchemaToolingSettings.SCHEMA_MANAGEMENT_TOOL, complaints)
                .build()) {
            MetadataSources sources = new MetadataSources(services);
            entities.forEach(sources::addAnnotatedClass);
            SchemaManagementToolCoordinator.process(sources.buildMetadata(), services, tool, afterwards -> {});
        }
    }
}
