package dev.orm.mapping.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ids that are references: the examples of the specification, as measured on Hibernate 7.4.1 (which sorts the columns).
 *
 * @see <a href="https://jakarta.ee/specifications/persistence/3.2/jakarta-persistence-spec-3.2#a149">2.4.1.3 Examples of derived identities</a>
 */
class DerivedIdentityTest {

    private static final String EMPLOYEE = """
            @Embeddable class EmpId implements Serializable { String first; String last; }
            @Entity class Emp { @EmbeddedId EmpId id; }
            """;

    private static final String EMPLOYEE_TABLE = """
            Emp
                first varchar(255) not null
                last varchar(255) not null
                pk_Emp(first, last)
            """;

    @TempDir
    Path folder;

    @Test
    void mapsIdOfANestedEmbeddable() {
        assertThat(Models.tables(folder, EMPLOYEE + """
                @Embeddable class DepId implements Serializable { String name; EmpId emp; }
                @Entity class Dep { @EmbeddedId DepId id; @MapsId("emp") @ManyToOne Emp emp; @ManyToOne Dep twin; }
                """)).isEqualTo("""
                Dep
                    name varchar(255) not null
                    emp_first varchar(255) not null
                    emp_last varchar(255) not null
                    twin_name varchar(255)
                    twin_emp_first varchar(255)
                    twin_emp_last varchar(255)
                    pk_Dep(name, emp_first, emp_last)
                    fk_Dep_emp_first_emp_last(emp_first, emp_last) -> Emp(first, last)
                    fk_Dep_twin_name_twin_emp_first_twin_emp_last(twin_name, twin_emp_first, twin_emp_last) -> Dep(name, emp_first, emp_last)
                """ + EMPLOYEE_TABLE);
    }

    @Test
    void mapsIdOfTheWholeEmbeddedId() {
        assertThat(Models.tables(folder, EMPLOYEE + """
                @Entity class File { @EmbeddedId EmpId id; @MapsId @OneToOne Emp of; }
                @Entity class Gold {
                    @EmbeddedId EmpId id;
                    @MapsId @OneToOne @JoinColumns({
                            @JoinColumn(name = "FK1", referencedColumnName = "first"),
                            @JoinColumn(name = "FK2", referencedColumnName = "last")}) Emp of;
                }
                """)).isEqualTo(EMPLOYEE_TABLE + """
                File
                    of_first varchar(255) not null
                    of_last varchar(255) not null
                    pk_File(of_first, of_last)
                    fk_File_of_first_of_last(of_first, of_last) -> Emp(first, last)
                Gold
                    FK1 varchar(255) not null
                    FK2 varchar(255) not null
                    pk_Gold(FK1, FK2)
                    fk_Gold_FK1_FK2(FK1, FK2) -> Emp(first, last)
                """);
    }

    @Test
    void anIdClassWithAReferenceOfSeveralColumns() {
        assertThat(Models.tables(folder, EMPLOYEE + """
                class DepId implements Serializable { String name; EmpId emp; }
                @Entity @IdClass(DepId.class) class Dep {
                    @Id String name;
                    @Id @ManyToOne @JoinColumns({
                            @JoinColumn(name = "FK1", referencedColumnName = "first"),
                            @JoinColumn(name = "FK2", referencedColumnName = "last")}) Emp emp;
                }
                """)).isEqualTo("""
                Dep
                    name varchar(255) not null
                    FK1 varchar(255) not null
                    FK2 varchar(255) not null
                    pk_Dep(name, FK1, FK2)
                    fk_Dep_FK1_FK2(FK1, FK2) -> Emp(first, last)
                """ + EMPLOYEE_TABLE);
    }

    @Test
    void mapsIdBesideAnIdClassAndWhatRefersToIt() {
        assertThat(Models.tables(folder, """
                @Entity class Ord { @Id Long id; }
                class LineId implements Serializable { Long orderId; int nr; }
                @Entity @IdClass(LineId.class) class Line { @Id Long orderId; @Id int nr; @MapsId("orderId") @ManyToOne Ord ord; }
                @Entity class Note { @Id Long id; @ManyToOne Line line; @OneToMany Set<Line> own; }
                """)).isEqualTo("""
                Line
                    ord_id bigint not null
                    nr integer not null
                    pk_Line(ord_id, nr)
                    fk_Line_ord_id(ord_id) -> Ord(id)
                Note
                    id bigint not null
                    line_ord_id bigint
                    line_nr integer
                    pk_Note(id)
                    fk_Note_line_ord_id_line_nr(line_ord_id, line_nr) -> Line(ord_id, nr)
                Note_Line
                    own_ord_id bigint not null
                    own_nr integer not null
                    Note_id bigint not null
                    pk_Note_Line(own_ord_id, own_nr)
                    fk_Note_Line_Note_id(Note_id) -> Note(id)
                    fk_Note_Line_own_ord_id_own_nr(own_ord_id, own_nr) -> Line(ord_id, nr)
                Ord
                    id bigint not null
                    pk_Ord(id)
                """);
    }

    @Test
    void aReferenceInsideAnEmbeddedId() {
        assertThat(Models.tables(folder, """
                @Entity class Tenant { @Id @Column(length = 8) String code; }
                @Embeddable class Key implements Serializable { @ManyToOne Tenant tenant; long nr; }
                @Entity class Row { @EmbeddedId Key id; }
                """)).isEqualTo("""
                Row
                    tenant_code varchar(8) not null
                    nr bigint not null
                    pk_Row(tenant_code, nr)
                    fk_Row_tenant_code(tenant_code) -> Tenant(code)
                Tenant
                    code varchar(8) not null
                    pk_Tenant(code)
                """);
    }
}
