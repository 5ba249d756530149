package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssociationTest {

    @TempDir
    Path folder;

    @Test
    void toOneAssociationsWithTheirColumns() {
        assertThat(model("""
                interface Owner {}
                @Entity class User implements Owner { @Id Long id; @OneToOne(mappedBy = "user") Card card; }
                @Entity class Card {
                    @Id Long id;
                    @OneToOne(optional = false) User user;
                    @ManyToOne(targetEntity = User.class)
                    @JoinColumn(name = "owner", referencedColumnName = "id", nullable = false, unique = true,
                            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
                    Owner owner;
                    @ManyToOne
                    @JoinColumns(value = {@JoinColumn(name = "a"), @JoinColumn(name = "b")}, foreignKey = @ForeignKey(name = "fk"))
                    User pair;
                    @ManyToOne @JoinTable(name = "card_via", joinColumns = @JoinColumn(name = "c"),
                            inverseJoinColumns = @JoinColumn(name = "u"), inverseForeignKey = @ForeignKey(name = "fk_u"))
                    User via;
                    @OneToOne @PrimaryKeyJoinColumn User shared;
                }
                """)).isEqualTo("""
                Card:
                  Basic id javaType=Long type=Long id
                  ToOne user oneToOne target=User optional=false
                  ToOne owner target=User joinColumns=[JoinColumn(name=owner, referencedColumnName=id, nullable=false, unique, foreignKey=ForeignKey(mode=NO_CONSTRAINT))]
                  ToOne pair target=User joinColumns=[JoinColumn(name=a), JoinColumn(name=b)] foreignKey=ForeignKey(name=fk, mode=CONSTRAINT)
                  ToOne via target=User joinTable=JoinTable(table=Table(name=card_via), joinColumns=[JoinColumn(name=c)], inverseJoinColumns=[JoinColumn(name=u)], inverseForeignKey=ForeignKey(name=fk_u, mode=CONSTRAINT))
                  ToOne shared oneToOne target=User joinColumns=[JoinColumn()] primaryKeyJoin
                User:
                  Basic id javaType=Long type=Long id
                  ToOne card oneToOne target=Card mappedBy=user
                """);
    }

    @Test
    void toManyAssociationsByTheirDeclaredType() {
        assertThat(model("""
                @Entity class Item { @Id Long id; @ManyToMany(mappedBy = "set") Set<Box> boxes; }
                @Entity class Box {
                    @Id Long id;
                    @OneToMany List<Item> bag;
                    @OneToMany @JoinColumn(name = "box_id") Collection<Item> joined;
                    @ManyToMany @JoinTable(name = "box_set") Set<Item> set;
                    @ManyToMany @OrderColumn(name = "position") List<Item> ordered;
                    @OneToMany @MapKey Map<Long, Item> byId;
                    @ManyToMany @MapKeyColumn(name = "k", length = 40) Map<String, Item> byName;
                    @ManyToMany @MapKeyJoinColumn(name = "b") SortedMap<Box, Item> byBox;
                    @SuppressWarnings("rawtypes") @OneToMany(targetEntity = Item.class) SortedSet raw;
                    @OneToMany List<? extends Item> wild;
                    @OneToMany Item[] array;
                }
                """)).isEqualTo("""
                Box:
                  Basic id javaType=Long type=Long id
                  ToMany bag target=Item shape=CollectionShape(kind=LIST)
                  ToMany joined target=Item shape=CollectionShape(kind=COLLECTION) joinColumns=[JoinColumn(name=box_id)]
                  ToMany set manyToMany target=Item shape=CollectionShape(kind=SET) joinTable=JoinTable(table=Table(name=box_set))
                  ToMany ordered manyToMany target=Item shape=CollectionShape(kind=LIST, orderColumn=Column(name=position))
                  ToMany byId target=Item shape=CollectionShape(kind=MAP, mapKey=OfTarget(attribute=))
                  ToMany byName manyToMany target=Item shape=CollectionShape(kind=MAP, mapKey=Own(key=Basic byName javaType=String type=String column=Column(name=k, length=40)))
                  ToMany byBox manyToMany target=Item shape=CollectionShape(kind=MAP, mapKey=Reference(target=Box, joinColumns=[JoinColumn(name=b)]))
                  ToMany raw target=Item shape=CollectionShape(kind=SET)
                  ToMany wild target=Item shape=CollectionShape(kind=LIST)
                  ToMany array target=Item shape=CollectionShape(kind=LIST, orderColumn=Column())
                Item:
                  Basic id javaType=Long type=Long id
                  ToMany boxes manyToMany target=Box mappedBy=set shape=CollectionShape(kind=SET)
                """);
    }

    @Test
    void elementCollectionsOfBasicValuesEmbeddablesAndMaps() {
        assertThat(model("""
                enum Color { RED, BLUE }
                @Embeddable class Part { String name; int size; }
                @Entity class Car {
                    @Id Long id;
                    @ElementCollection Set<String> tags;
                    @ElementCollection @Column(name = "color", nullable = false) @Enumerated(EnumType.STRING)
                    @CollectionTable(name = "car_color", joinColumns = @JoinColumn(name = "car"), foreignKey = @ForeignKey(name = "fk"))
                    @OrderColumn List<Color> colors;
                    @ElementCollection @AttributeOverride(name = "name", column = @Column(name = "part_name")) List<Part> parts;
                    @ElementCollection @MapKeyEnumerated(EnumType.STRING) @MapKeyColumn(name = "k")
                    @AttributeOverride(name = "value.size", column = @Column(name = "s")) Map<Color, Part> byColor;
                    @ElementCollection @AttributeOverride(name = "key.name", column = @Column(name = "n")) Map<Part, String> byPart;
                }
                """)).isEqualTo("""
                Car:
                  Basic id javaType=Long type=Long id
                  ElementCollection tags element=Basic tags javaType=String type=String shape=CollectionShape(kind=SET)
                  ElementCollection colors element=Basic colors javaType=Color type=Enumerated(name=Color, constants=[RED, BLUE], stored=STRING) column=Column(name=color, nullable=false) \
                shape=CollectionShape(kind=LIST, orderColumn=Column()) \
                table=CollectionTable(table=Table(name=car_color), joinColumns=[JoinColumn(name=car)], foreignKey=ForeignKey(name=fk, mode=CONSTRAINT))
                  ElementCollection parts element=Embedded parts className=Part attributes=[Basic name javaType=String type=String column=Column(name=part_name), Basic size javaType=int type=int] \
                shape=CollectionShape(kind=LIST)
                  ElementCollection byColor element=Embedded byColor className=Part attributes=[Basic name javaType=String type=String, Basic size javaType=int type=int column=Column(name=s)] \
                shape=CollectionShape(kind=MAP, mapKey=Own(key=Basic byColor javaType=Color type=Enumerated(name=Color, constants=[RED, BLUE], stored=STRING) column=Column(name=k)))
                  ElementCollection byPart element=Basic byPart javaType=String type=String \
                shape=CollectionShape(kind=MAP, mapKey=Own(key=Embedded byPart className=Part attributes=[Basic name javaType=String type=String column=Column(name=n), Basic size javaType=int type=int]))
                """);
    }

    private String model(String sources) {
        return new Workspace(folder).compile(sources).text();
    }
}
