package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {

    @TempDir
    Path folder;

    @Test
    void fieldsThatAreStaticOrTransientAreNotPersistent() {
        assertThat(model("""
                @Entity class User {
                    static final String TABLE = "user";
                    @Id Long id;
                    transient String keyword;
                    @Transient String annotated;
                    final String constant = null;
                    String getElsewhere() { return null; }
                }
                """)).isEqualTo("""
                User:
                  Basic id javaType=Long type=Long id
                  Basic constant javaType=String type=String
                """);
    }

    @Test
    void theIdOnAGetterMakesPropertiesPersistent() {
        assertThat(model("""
                @Entity class User {
                    private Long number;
                    private String field;
                    @Id public Long getId() { return number; }
                    public void setId(Long id) {}
                    @Column(name = "url") public String getURLPath() { return null; }
                    public void setURLPath(String path) {}
                    public boolean isActive() { return true; }
                    public void setActive(boolean active) {}
                    @Transient public String getShown() { return null; }
                    public static String getStatic() { return null; }
                    public String get() { return null; }
                    public String getByName(String name) { return null; }
                    public void issue() {}
                }
                """)).isEqualTo("""
                User:
                  Basic id javaType=Long type=Long id
                  Basic URLPath javaType=String type=String column=Column(name=url)
                  Basic active javaType=boolean type=boolean
                """);
    }

    /** As the specification has it: only a truth value is asked for with {@code is}. */
    @Test
    void isBeginsTheGetterOfATruthValueOnly() {
        assertThat(model("""
                @Entity class Parcel {
                    @Id public Long getId() { return null; }
                    public boolean isOpen() { return true; }
                    public Boolean isPaid() { return true; }
                    public String issueNumber() { return null; }
                    public boolean hasLabel() { return true; }
                }
                """)).isEqualTo("""
                Parcel:
                  Basic id javaType=Long type=Long id
                  Basic open javaType=boolean type=boolean
                  Basic paid javaType=Boolean type=Boolean
                """);
    }

    /** Measured on Hibernate 7.4.1. */
    @Test
    void anEmbeddableIsReadAsItSaysElseAsWhatHoldsIt() {
        assertThat(model("""
                @Embeddable @Access(AccessType.FIELD) class Fields {
                    String a;
                    @Transient String b;
                    public String getShown() { return null; }
                    @Access(AccessType.PROPERTY) public String getB() { return b; }
                }
                @Embeddable class Free { String c; public String getD() { return null; } }
                @Embeddable class Other { String e; public String getF() { return null; } }
                @MappedSuperclass class Base { String g; public String getH() { return null; } }
                @Entity class ByProperty extends Base {
                    @Id public Long getId() { return null; }
                    public Fields getFields() { return null; }
                    public Free getFree() { return null; }
                }
                @Entity class ByField extends Base { @Id Long id; Fields fields; Other other; }
                """)).isEqualTo("""
                ByField:
                  Basic g javaType=String type=String
                  Basic id javaType=Long type=Long id
                  Embedded fields className=Fields attributes=[Basic a javaType=String type=String, Basic b javaType=String type=String]
                  Embedded other className=Other attributes=[Basic e javaType=String type=String]
                ByProperty:
                  Basic h javaType=String type=String
                  Basic id javaType=Long type=Long id
                  Embedded fields className=Fields attributes=[Basic a javaType=String type=String, Basic b javaType=String type=String]
                  Embedded free className=Free attributes=[Basic d javaType=String type=String]
                """);
    }

    @Test
    void theNearestIdDecidesForTheWholeHierarchy() {
        assertThat(model("""
                @MappedSuperclass abstract class Base {
                    @Id Long id;
                    public String getNothing() { return null; }
                }
                @Entity class User extends Base {
                    String name;
                    public String getOther() { return null; }
                }
                """)).isEqualTo("""
                User:
                  Basic id javaType=Long type=Long id
                  Basic name javaType=String type=String
                """);
    }

    @Test
    void accessOnAClassOrAMemberIsHonoured() {
        assertThat(model("""
                @MappedSuperclass @Access(AccessType.PROPERTY) abstract class Base {
                    String field;
                    public String getProperty() { return field; }
                }
                @Entity class User extends Base {
                    @Id Long id;
                    String first;
                    @Transient String email;
                    @Access(AccessType.PROPERTY) @Column(name = "mail") public String getEmail() { return email; }
                    String last;
                }
                """)).isEqualTo("""
                User:
                  Basic property javaType=String type=String
                  Basic id javaType=Long type=Long id
                  Basic first javaType=String type=String
                  Basic last javaType=String type=String
                  Basic email javaType=String type=String column=Column(name=mail)
                """);
    }

    /** Keycloak writes it so, to read an id without loading its entity. */
    @Test
    void accessThatNamesTheOtherPlaceLeavesTheMappingWhereItIsWritten() {
        assertThat(model("""
                @Entity class User {
                    @Id @Column(name = "key") @Access(AccessType.PROPERTY) String id;
                    public String getId() { return id; }
                }
                """)).isEqualTo("""
                User:
                  Basic id javaType=String type=String column=Column(name=key) id
                """);
    }

    @Test
    void aGetterThatIsOverriddenKeepsItsPlaceAndTakesTheNearestType() {
        assertThat(model("""
                @MappedSuperclass abstract class Base<T> {
                    @Id public abstract T getId();
                    public String getName() { return null; }
                }
                @Entity class User extends Base<Long> {
                    @Id @Column(name = "user_id") public Long getId() { return null; }
                }
                """)).isEqualTo("""
                User:
                  Basic id javaType=Long type=Long column=Column(name=user_id) id
                  Basic name javaType=String type=String
                """);
    }

    private String model(String sources) {
        return new Workspace(folder).compile(sources).text();
    }
}
