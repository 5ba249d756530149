package dev.orm.mapping.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.mapping.Naming;
import dev.orm.mapping.reader.Keycloak;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sixty entities that no one here wrote. What is expected was written by hand from their annotations. */
class KeycloakTablesTest {
    private static final MappedSchema MAPPED = MappedSchema.of(Keycloak.read(Keycloak.MEANINGS), Naming.JPA);

    /** As many tables as Hibernate makes of them. */
    @Test
    void everyTableHasColumns() {
        assertThat(MAPPED.schema().tables())
                .hasSize(84)
                .allSatisfy(table -> assertThat(table.columns()).isNotEmpty());
        assertThat(MAPPED.schema().sequences()).isEmpty();
        assertThat(MAPPED.leftAlone()).isEmpty();
    }

    @Test
    void everyReferenceFindsItsTable() {
        assertThat(MAPPED.schema().tables())
                .allSatisfy(table -> assertThat(table.foreignKeys()).allSatisfy(key -> {
                    Table target = MAPPED.schema().table(key.referencedTable()).orElseThrow();
                    assertThat(target.columnNames()).containsAll(key.referencedColumns());
                    assertThat(key.columns()).hasSameSizeAs(key.referencedColumns());
                    for (int at = 0; at < key.columns().size(); at++) {
                        assertThat(table.column(key.columns().get(at))
                                        .orElseThrow()
                                        .type())
                                .isEqualTo(target.column(key.referencedColumns().get(at))
                                        .orElseThrow()
                                        .type());
                    }
                }));
    }

    @Test
    void plainEntities() {
        assertThat(tables("USER_ENTITY", "KEYCLOAK_ROLE", "USER_ATTRIBUTE")).isEqualTo("""
                USER_ENTITY
                    ID varchar(36) not null
                    USERNAME varchar(255)
                    FIRST_NAME varchar(255)
                    CREATED_TIMESTAMP bigint
                    LAST_NAME varchar(255)
                    EMAIL varchar(255)
                    ENABLED bool
                    EMAIL_VERIFIED bool
                    EMAIL_CONSTRAINT varchar(255)
                    REALM_ID varchar(255)
                    FEDERATION_LINK varchar(255)
                    SERVICE_ACCOUNT_CLIENT_LINK varchar(255)
                    NOT_BEFORE integer
                    pk_USER_ENTITY(ID)
                    uq_USER_ENTITY_REALM_ID_USERNAME(REALM_ID, USERNAME)
                    uq_USER_ENTITY_REALM_ID_EMAIL_CONSTRAINT(REALM_ID, EMAIL_CONSTRAINT)
                KEYCLOAK_ROLE
                    ID varchar(36) not null
                    NAME varchar(255)
                    DESCRIPTION varchar(255)
                    REALM_ID varchar(255)
                    CLIENT_ROLE bool
                    CLIENT varchar(255)
                    CLIENT_REALM_CONSTRAINT varchar(36)
                    pk_KEYCLOAK_ROLE(ID)
                    uq_KEYCLOAK_ROLE_NAME_CLIENT_REALM_CONSTRAINT(NAME, CLIENT_REALM_CONSTRAINT)
                USER_ATTRIBUTE
                    ID varchar(36) not null
                    USER_ID varchar(36)
                    NAME varchar(255)
                    VALUE varchar(255)
                    LONG_VALUE_HASH varbinary(255)
                    LONG_VALUE_HASH_LOWER_CASE varbinary(255)
                    LONG_VALUE varchar(255)
                    pk_USER_ATTRIBUTE(ID)
                    fk_USER_ATTRIBUTE_USER_ID(USER_ID) -> USER_ENTITY(ID)
                """);
    }

    @Test
    void compositeKeys() {
        assertThat(tables("USER_ROLE_MAPPING", "CLIENT_ATTRIBUTES", "OFFLINE_USER_SESSION", "CLIENT_SCOPE_CLIENT"))
                .isEqualTo("""
                USER_ROLE_MAPPING
                    USER_ID varchar(36) not null
                    ROLE_ID varchar(255) not null
                    pk_USER_ROLE_MAPPING(USER_ID, ROLE_ID)
                    fk_USER_ROLE_MAPPING_USER_ID(USER_ID) -> USER_ENTITY(ID)
                CLIENT_ATTRIBUTES
                    CLIENT_ID varchar(36) not null
                    NAME varchar(255) not null
                    VALUE varchar(255)
                    pk_CLIENT_ATTRIBUTES(CLIENT_ID, NAME)
                    fk_CLIENT_ATTRIBUTES_CLIENT_ID(CLIENT_ID) -> CLIENT(ID)
                OFFLINE_USER_SESSION
                    USER_SESSION_ID varchar(36) not null
                    OFFLINE_FLAG varchar(255) not null
                    REALM_ID varchar(36)
                    USER_ID varchar(255)
                    CREATED_ON integer
                    LAST_SESSION_REFRESH integer
                    BROKER_SESSION_ID varchar(255)
                    VERSION integer not null
                    DATA varchar(255)
                    pk_OFFLINE_USER_SESSION(USER_SESSION_ID, OFFLINE_FLAG)
                CLIENT_SCOPE_CLIENT
                    SCOPE_ID varchar(255) not null
                    CLIENT_ID varchar(255) not null
                    DEFAULT_SCOPE bool
                    pk_CLIENT_SCOPE_CLIENT(SCOPE_ID, CLIENT_ID)
                """);
    }

    @Test
    void collectionsAndJoinTables() {
        assertThat(tables("COMPOSITE_ROLE", "REDIRECT_URIS", "REALM_SMTP_CONFIG", "POLICY_CONFIG"))
                .isEqualTo("""
                COMPOSITE_ROLE
                    COMPOSITE varchar(36) not null
                    CHILD_ROLE varchar(36) not null
                    pk_COMPOSITE_ROLE(COMPOSITE, CHILD_ROLE)
                    fk_COMPOSITE_ROLE_COMPOSITE(COMPOSITE) -> KEYCLOAK_ROLE(ID)
                    fk_COMPOSITE_ROLE_CHILD_ROLE(CHILD_ROLE) -> KEYCLOAK_ROLE(ID)
                REDIRECT_URIS
                    CLIENT_ID varchar(36) not null
                    VALUE varchar(255)
                    uq_REDIRECT_URIS_CLIENT_ID_VALUE(CLIENT_ID, VALUE)
                    fk_REDIRECT_URIS_CLIENT_ID(CLIENT_ID) -> CLIENT(ID)
                REALM_SMTP_CONFIG
                    REALM_ID varchar(36) not null
                    NAME varchar(255) not null
                    VALUE varchar(255)
                    pk_REALM_SMTP_CONFIG(REALM_ID, NAME)
                    fk_REALM_SMTP_CONFIG_REALM_ID(REALM_ID) -> REALM(ID)
                POLICY_CONFIG
                    POLICY_ID varchar(36) not null
                    NAME varchar(255) not null
                    VALUE 'TEXT'
                    pk_POLICY_CONFIG(POLICY_ID, NAME)
                    fk_POLICY_CONFIG_POLICY_ID(POLICY_ID) -> RESOURCE_SERVER_POLICY(ID)
                """);
    }

    /** A collection of strings in the table of another entity, whose references decide the columns. */
    @Test
    void aCollectionInTheTableOfAnEntity() {
        assertThat(tables("CLIENT_SCOPE_ROLE_MAPPING")).isEqualTo("""
                CLIENT_SCOPE_ROLE_MAPPING
                    SCOPE_ID varchar(36) not null
                    ROLE_ID varchar(36) not null
                    pk_CLIENT_SCOPE_ROLE_MAPPING(SCOPE_ID, ROLE_ID)
                    fk_CLIENT_SCOPE_ROLE_MAPPING_SCOPE_ID(SCOPE_ID) -> CLIENT_SCOPE(ID)
                    fk_CLIENT_SCOPE_ROLE_MAPPING_ROLE_ID(ROLE_ID) -> KEYCLOAK_ROLE(ID)
                """);
    }

    private static String tables(String... names) {
        return Stream.of(names)
                .map(name -> MAPPED.schema().table(TableName.of(name)).orElseThrow())
                .map(SchemaText::of)
                .collect(Collectors.joining());
    }
}
