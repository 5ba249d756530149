package dev.orm.mapping.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hierarchies and secondary tables. */
class InheritanceTablesTest {
    @TempDir
    Path folder;

    @Test
    void singleTable() {
        assertThat(Models.tables(folder, """
                @Entity abstract class Payment { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; int amount; }
                @Entity @DiscriminatorValue("card") class Card extends Payment {
                    int month;
                    @Column(nullable = false) String number;
                    @ManyToOne(optional = false) Payment replaces;
                    String note;
                    @ElementCollection List<String> log;
                }
                @Entity class GoldCard extends Card { boolean metal; }
                @Entity class Transfer extends Payment { String iban; @OneToOne Card fallback; }
                """)).isEqualTo("""
                Card_log
                    Card_id bigint not null
                    log varchar(255)
                    fk_Card_log_Card_id(Card_id) -> Payment(id)
                Payment
                    id bigint not null identity
                    DTYPE varchar(31) not null
                    amount integer not null
                    month integer
                    number varchar(255)
                    replaces_id bigint
                    note varchar(255)
                    metal bool
                    iban varchar(255)
                    fallback_id bigint
                    pk_Payment(id)
                    uq_Payment_fallback_id(fallback_id)
                    fk_Payment_replaces_id(replaces_id) -> Payment(id)
                    fk_Payment_fallback_id(fallback_id) -> Payment(id)
                    ck_Payment_DTYPE: DTYPE in ('GoldCard', 'Transfer', 'card')
                    ck_Payment_DTYPE_card: DTYPE <> 'card' or (month is not null and number is not null and replaces_id is not null)
                    ck_Payment_DTYPE_GoldCard: DTYPE <> 'GoldCard' or (month is not null and number is not null and replaces_id is not null and metal is not null)
                """);
    }

    @Test
    void discriminators() {
        assertThat(Models.tables(folder, """
                @Entity @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER) class A { @Id Long id; }
                @Entity @DiscriminatorValue("7") class A1 extends A { int x; }
                @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("b") class B { @Id Long id; }
                @Entity @DiscriminatorValue("c") class B1 extends B { }
                @Entity @DiscriminatorColumn(name = "k", columnDefinition = "char(3)") class C { @Id Long id; @Column(name = "k", insertable = false, updatable = false) String k; }
                @Entity class C1 extends C { }
                @Entity @Inheritance class D { @Id Long id; }
                @Entity @DiscriminatorColumn(length = 10) class E { @Id Long id; }
                """)).isEqualTo("""
                A
                    id bigint not null
                    kind integer not null
                    x integer
                    pk_A(id)
                    ck_A_kind: kind in (65, 7)
                    ck_A_kind_7: kind <> 7 or (x is not null)
                B
                    id bigint not null
                    DTYPE char(1) not null
                    pk_B(id)
                    ck_B_DTYPE: DTYPE in ('b', 'c')
                C
                    id bigint not null
                    k 'char(3)' not null
                    pk_C(id)
                D
                    id bigint not null
                    pk_D(id)
                E
                    id bigint not null
                    DTYPE varchar(10) not null
                    pk_E(id)
                    ck_E_DTYPE: DTYPE in ('E')
                """);
    }

    @Test
    void joined() {
        assertThat(Models.tables(folder, """
                @Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Party { @Id @GeneratedValue Long id; int base; @Version Long version; }
                @Entity class Person extends Party { int age; @ManyToOne Firm firm; }
                @Entity @PrimaryKeyJoinColumn(name = "party_id", foreignKey = @ForeignKey(name = "firm_is_party")) class Firm extends Party {
                    boolean open;
                    @ElementCollection List<String> names;
                }
                @Entity class Bank extends Firm { String code; }
                """)).isEqualTo("""
                Bank
                    party_id bigint not null
                    code varchar(255)
                    pk_Bank(party_id)
                    fk_Bank_party_id(party_id) -> Firm(party_id)
                Firm
                    party_id bigint not null
                    open bool not null
                    pk_Firm(party_id)
                    [firm_is_party](party_id) -> Party(id)
                Firm_names
                    Firm_party_id bigint not null
                    names varchar(255)
                    fk_Firm_names_Firm_party_id(Firm_party_id) -> Firm(party_id)
                Party
                    id bigint not null
                    base integer not null
                    version bigint not null
                    pk_Party(id)
                Person
                    id bigint not null
                    age integer not null
                    firm_party_id bigint
                    pk_Person(id)
                    fk_Person_id(id) -> Party(id)
                    fk_Person_firm_party_id(firm_party_id) -> Firm(party_id)
                sequence Party_SEQ from 1 by 50
                """);
    }

    /** Level by level, each in the order of the names, as Hibernate 7.4.1 writes the check: an unchanged model has no difference. */
    @Test
    void theCheckOfASubclassNamesItsColumnsInOrder() {
        assertThat(Models.tables(folder, """
                @Entity class P { @Id Long id; }
                @Entity class Q extends P { int z; long y; @Basic(optional = false) String x; int a; @ManyToOne(optional = false) P e; }
                @Entity class T extends Q { int g; boolean b; }
                """)).isEqualTo("""
                P
                    id bigint not null
                    DTYPE varchar(31) not null
                    z integer
                    y bigint
                    x varchar(255)
                    a integer
                    e_id bigint
                    g integer
                    b bool
                    pk_P(id)
                    fk_P_e_id(e_id) -> P(id)
                    ck_P_DTYPE: DTYPE in ('P', 'Q', 'T')
                    ck_P_DTYPE_Q: DTYPE <> 'Q' or (a is not null and e_id is not null and x is not null and y is not null and z is not null)
                    ck_P_DTYPE_T: DTYPE <> 'T' or (a is not null and e_id is not null and x is not null and y is not null and z is not null and b is not null and g is not null)
                """);
    }

    /** Hibernate 7.4.1: the foreign key leads to the table that has the column. */
    @Test
    void aReferenceMayNameTheKeyOfTheParentOfAJoinedEntity() {
        assertThat(Models.tables(folder, """
                @Entity @Inheritance(strategy = InheritanceType.JOINED) class Party { @Id Long id; }
                @Entity @PrimaryKeyJoinColumn(name = "pid") class Person extends Party { @ManyToOne @JoinColumn(name = "up", referencedColumnName = "id") Person up; }
                """)).isEqualTo("""
                Party
                    id bigint not null
                    pk_Party(id)
                Person
                    pid bigint not null
                    up bigint
                    pk_Person(pid)
                    fk_Person_pid(pid) -> Party(id)
                    fk_Person_up(up) -> Party(id)
                """);
    }

    /** A foreign key can refer only to an entity whose rows are all in one table. */
    @Test
    void tablePerClass() {
        assertThat(Models.tables(folder, """
                @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Shape {
                    @Id @GeneratedValue Long id; @Column(unique = true) String name; @ManyToOne Shape inside; @ElementCollection List<String> tags;
                }
                @Entity class Circle extends Shape { int radius; @ManyToOne Disc disc; }
                @Entity class Disc extends Circle { int height; @ManyToOne Circle circle; }
                """)).isEqualTo("""
                Circle
                    id bigint not null
                    name varchar(255)
                    inside_id bigint
                    radius integer not null
                    disc_id bigint
                    pk_Circle(id)
                    uq_Circle_name(name)
                    fk_Circle_disc_id(disc_id) -> Disc(id)
                Disc
                    id bigint not null
                    name varchar(255)
                    inside_id bigint
                    radius integer not null
                    disc_id bigint
                    height integer not null
                    circle_id bigint
                    pk_Disc(id)
                    uq_Disc_name(name)
                    fk_Disc_disc_id(disc_id) -> Disc(id)
                Shape_tags
                    Shape_id bigint not null
                    tags varchar(255)
                sequence Shape_SEQ from 1 by 50
                """);
    }

    @Test
    void secondaryTables() {
        assertThat(Models.tables(folder, """
                @Entity @SecondaryTable(name = "more") @SecondaryTable(name = "rest", pkJoinColumns = @PrimaryKeyJoinColumn(name = "xid"),
                        indexes = @Index(columnList = "b"))
                class X {
                    @Id Long id;
                    @Column(table = "more") int a;
                    @Column(table = "rest", nullable = false) String b;
                    @ManyToOne @JoinColumn(table = "rest") X parent;
                }
                """)).isEqualTo("""
                X
                    id bigint not null
                    pk_X(id)
                more
                    id bigint not null
                    a integer
                    pk_more(id)
                    fk_more_id(id) -> X(id)
                rest
                    xid bigint not null
                    b varchar(255) not null
                    parent_id bigint
                    pk_rest(xid)
                    fk_rest_parent_id(parent_id) -> X(id)
                    fk_rest_xid(xid) -> X(id)
                    ix_rest_b(b)
                """);
    }
}
