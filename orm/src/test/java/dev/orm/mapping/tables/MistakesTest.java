package dev.orm.mapping.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.ExitStatus;
import dev.orm.OrmException;
import dev.orm.mapping.ModelNotice;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a model that contradicts itself, or names what is not there, is told. */
class MistakesTest {
    @TempDir
    Path folder;

    @Test
    void mappedBy() {
        refuses("""
                @Entity class Box { @Id Long id; @OneToMany(mappedBy = "bix") List<Item> items; }
                @Entity class Item { @Id Long id; @ManyToOne Box box; }
                """, """
                mappedBy names the attribute bix, which com.example.Item does not have (com.example.Box.items)
                  why:  the owning side of the association decides its columns; the nearest name it could mean is box
                  next: name an attribute of com.example.Item in mappedBy, or leave it out to make this the owning side""");
    }

    @Test
    void mappedByOfAToOne() {
        refuses("""
                @Entity class Box { @Id Long id; @OneToOne(mappedBy = "container") Item item; }
                @Entity class Item { @Id Long id; }
                """, """
                mappedBy names the attribute container, which com.example.Item does not have (com.example.Box.item)
                  why:  the owning side of the association decides its columns; there are: id
                  next: name an attribute of com.example.Item in mappedBy, or leave it out to make this the owning side""");
    }

    @Test
    void referencedColumn() {
        refuses("""
                @Entity class Item { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName = "cod") Item next; String code; }
                """, """
                referencedColumnName names the column cod, which the table of com.example.Item does not have (com.example.Item.next)
                  why:  the type of the join column follows from the column it refers to; the nearest name it could mean is code
                  next: name a column (not an attribute) of com.example.Item in referencedColumnName""");
    }

    @Test
    void mapsId() {
        refuses("""
                @Embeddable class Key implements Serializable { String tenant; Long nr; }
                @Entity class Item { @EmbeddedId Key id; @MapsId("tennant") @ManyToOne Tenant tenant; }
                @Entity class Tenant { @Id String code; }
                """, """
                @MapsId names the attribute tennant, which the id of com.example.Item does not have (com.example.Item.tenant)
                  why:  the attribute's column is replaced by the reference; the nearest name it could mean is tenant
                  next: name an attribute of the embedded id in @MapsId""");
    }

    @Test
    void joinColumnsThatDoNotFitTheKey() {
        refuses("""
                @Embeddable class Key implements Serializable { String tenant; Long nr; }
                @Entity class Item { @EmbeddedId Key id; @ManyToOne @JoinColumn(name = "next") Item next; }
                """, """
                the member has 1 join columns and the primary key of com.example.Item has 2 (com.example.Item.next)
                  why:  without referencedColumnName there must be one for each column of the key
                  next: name one @JoinColumn with referencedColumnName per column of the key, or none at all""");
    }

    @Test
    void noId() {
        refuses("@Entity class Item { String name; }", """
                the entity com.example.Item has no id
                  why:  neither it nor a class above it has a member with @Id or @EmbeddedId
                  next: put @Id on a member; where a superclass has it, that class needs @MappedSuperclass""");
    }

    @Test
    void circularKeys() {
        refuses("""
                @Entity class A { @Id Long id; @MapsId @OneToOne B b; }
                @Entity class B { @Id Long id; @MapsId @OneToOne A a; }
                """, """
                the primary key of com.example.A is derived from itself
                  why:  its id refers to an entity whose id refers, in the end, back to it
                  next: give one of the entities an id of its own""");
    }

    @Test
    void indexOnNoColumn() {
        refuses("""
                @Entity @Table(indexes = @Index(columnList = "emial")) class Item { @Id Long id; String email; }
                """, """
                @Index of the table Item names the column emial, which the table does not have
                  why:  it names columns, not attributes; the nearest name it could mean is email
                  next: correct the name in the annotation""");
    }

    @Test
    void secondaryTable() {
        refuses("""
                @Entity @SecondaryTable(name = "rest") class Item { @Id Long id; @Column(table = "res") String email; }
                """, """
                the member's column lies in the table res, which com.example.Item does not have (com.example.Item.email)
                  why:  a column may lie in the entity's own table or in one of its secondary tables; the nearest name it could mean is rest
                  next: declare @SecondaryTable(name = "res") on com.example.Item, or correct the table's name""");
    }

    @Test
    void twoTypesForOneColumn() {
        refuses("""
                @Entity class Item { @Id Long id; @Column(name = "x", length = 8) String a; @Column(name = "X", length = 9) String b; }
                """, """
                two members ask for different types of the column Item.x (com.example.Item.a and com.example.Item.b)
                  why:  com.example.Item.a asks for varchar(8), com.example.Item.b for varchar(9)
                  next: give both the same type and size, or give one of them a column of its own; a member that only reads the column says insertable=false, updatable=false""");
    }

    @Test
    void twoEntitiesInOneTableWithDifferentKeys() {
        refuses("""
                @Entity @Table(name = "people") class Person { @Id Long id; }
                @Entity @Table(name = "people") class Login { @Id String email; }
                """, """
                two entities ask for different primary keys of the table people (@Table(name))
                  why:  the one has the id email, the other id
                  next: give each a table of its own, or both the same id columns""");
    }

    /** A collection comes last, and its column is there already. */
    @Test
    void aCollectionThatAsksForAnotherTypeOfAColumn() {
        refuses("""
                @Entity class Box { @Id Long id; @OneToMany @JoinColumn(name = "box_ref") List<Item> items; }
                @Entity class Item { @Id Long id; @Column(name = "box_ref") String boxRef; }
                """, """
                two members ask for different types of the column Item.box_ref (com.example.Item.boxRef and com.example.Box.items)
                  why:  com.example.Item.boxRef asks for varchar(255), com.example.Box.items for bigint
                  next: give both the same type and size, or give one of them a column of its own; a member that only reads the column says insertable=false, updatable=false""");
    }

    @Test
    void aForeignKeyBetweenTextAndNumber() {
        refuses("""
                @Entity class Box { @Id Long id; }
                @Entity class Item { @Id Long id; @Column(name = "box") String boxRef; @ManyToOne @JoinColumn(name = "box", insertable = false, updatable = false) Box box; }
                """, """
                a foreign key leads from Item.box to a column of another kind (Box.id)
                  why:  the one is varchar(255), the other bigint, which no database compares
                  next: give both members the same type, or take the constraint away with @ForeignKey(NO_CONSTRAINT)""");
    }

    @Test
    void aForeignKeyFromANarrowerNumberIsANotice() {
        assertThat(Models.mapped(folder, """
                @Entity class Box { @Id Long id; }
                @Entity class Item { @Id Long id; @Column(name = "box") Integer boxRef; @ManyToOne @JoinColumn(name = "box", insertable = false, updatable = false) Box box; }
                """).notices())
                .containsExactly(new ModelNotice(
                        "Item.box",
                        "is not as wide as Box.id, to which its foreign key leads: MySQL and MariaDB refuse that, and a"
                                + " key may not fit"));
    }

    @Test
    void twoGeneratorsForOneSequence() {
        refuses("""
                @Entity class A { @Id @GeneratedValue(generator = "a") @SequenceGenerator(name = "a", sequenceName = "s") Long id; }
                @Entity class B { @Id @GeneratedValue(generator = "b") @SequenceGenerator(name = "b", sequenceName = "s", allocationSize = 1) Long id; }
                """, """
                two generators ask for different things of the sequence s (com.example.A.id and com.example.B.id)
                  why:  their initialValue or allocationSize differ
                  next: give both the same values, or give each a sequenceName of its own""");
    }

    private void refuses(String sources, String message) {
        assertThatThrownBy(() -> Models.mapped(folder, sources))
                .isInstanceOfSatisfying(
                        OrmException.class, e -> assertThat(e.exit()).isEqualTo(ExitStatus.USAGE))
                .hasMessage(message);
    }
}
