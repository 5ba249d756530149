package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InheritanceTest {

    @TempDir
    Path folder;

    @Test
    void mappedSuperclassesComeFirstAndTheirTypeVariablesAreResolved() {
        assertThat(model("""
                @MappedSuperclass abstract class Keyed<K extends Serializable> { @Id K id; }
                class Plain { String notPersistent; }
                @MappedSuperclass abstract class Named<K extends Serializable, N> extends Keyed<K> { N name; List<N> all; }
                abstract class Between<T> extends Named<Long, T> { String notPersistentEither; }
                @Entity class User extends Between<String> { int age; }
                @SuppressWarnings("rawtypes") @Entity class Raw extends Keyed { }
                """)).isEqualTo("""
                Raw:
                  Basic id javaType=java.io.Serializable type=Serialized(name=java.io.Serializable) id
                User:
                  Basic id javaType=Long type=Long id
                  Basic name javaType=String type=String
                  Basic all javaType=List type=Array(element=String)
                  Basic age javaType=int type=int
                """);
    }

    @Test
    void anEntityBelowAnEntityHasOnlyItsOwnAttributes() {
        assertThat(model("""
                @Entity abstract class Animal { @Id Long id; String name; }
                @MappedSuperclass abstract class Pet extends Animal { String owner; }
                @Entity @DiscriminatorValue("dog") class Dog extends Pet { int age; }
                """)).isEqualTo("""
                Animal: isAbstract inheritance=SINGLE_TABLE
                  Basic id javaType=Long type=Long id
                  Basic name javaType=String type=String
                Dog: parent=Animal inheritance=SINGLE_TABLE discriminatorValue=dog
                  Basic owner javaType=String type=String
                  Basic age javaType=int type=int
                """);
    }

    @Test
    void theRootGivesTheStrategy() {
        assertThat(model("""
                @Entity @Inheritance(strategy = InheritanceType.JOINED)
                @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER, length = 4)
                class Vehicle { @Id Long id; }
                @Entity @PrimaryKeyJoinColumn(name = "vehicle_id", foreignKey = @ForeignKey(name = "fk_car"))
                class Car extends Vehicle { }
                @Entity class Van extends Car { }
                @Entity @Inheritance class Alone { @Id Long id; }
                """)).isEqualTo("""
                Alone: inheritance=SINGLE_TABLE
                  Basic id javaType=Long type=Long id
                Car: parent=Vehicle inheritance=JOINED primaryKeyJoinColumns=[JoinColumn(name=vehicle_id, foreignKey=ForeignKey(name=fk_car, mode=CONSTRAINT))]
                Van: parent=Car inheritance=JOINED
                Vehicle: inheritance=JOINED discriminatorColumn=DiscriminatorColumn(name=kind, type=INTEGER, length=4)
                  Basic id javaType=Long type=Long id
                """);
    }

    @Test
    void attributesOfMappedSuperclassesAreOverridden() {
        assertThat(model("""
                @MappedSuperclass abstract class Base { @Id Long id; String name; @ManyToOne User owner; }
                @AttributeOverride(name = "name", column = @Column(name = "middle"))
                @MappedSuperclass abstract class Middle extends Base { }
                @AttributeOverride(name = "id", column = @Column(name = "user_id"))
                @AttributeOverride(name = "name", column = @Column(name = "title", nullable = false))
                @AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "boss"))
                @Entity class User extends Middle { }
                @Entity class Group extends Middle { }
                """)).isEqualTo("""
                Group:
                  Basic id javaType=Long type=Long id
                  Basic name javaType=String type=String column=Column(name=middle)
                  ToOne owner target=User
                User:
                  Basic id javaType=Long type=Long column=Column(name=user_id) id
                  Basic name javaType=String type=String column=Column(name=title, nullable=false)
                  ToOne owner target=User joinColumns=[JoinColumn(name=boss)]
                """);
    }

    @Test
    void typeVariablesMayBeBoundToThemselvesAndNameTargets() {
        assertThat(model("""
                @MappedSuperclass abstract class Node<T extends Node<T>> {
                    @Id Long id;
                    @ManyToOne T parent;
                    @OneToMany(mappedBy = "parent") List<T> children;
                }
                @Entity class Folder extends Node<Folder> { }
                @Entity class Leaf<X extends Comparable<X> & Serializable> { @Id Long id; @Column(columnDefinition = "x") X value; }
                """)).isEqualTo("""
                Folder:
                  Basic id javaType=Long type=Long id
                  ToOne parent target=Folder
                  ToMany children target=Folder mappedBy=parent shape=CollectionShape(kind=LIST)
                Leaf:
                  Basic id javaType=Long type=Long id
                  Basic value javaType=Comparable type=Sql(text=x) column=Column(columnDefinition=x)
                """);
    }

    @Test
    void aNestedEntityIsNamedAsTheProviderNamesIt() {
        assertThat(model("""
                class Outer {
                    @Entity static class Inner { @Id Long id; }
                    @Entity(name = "Other") static class Given { @Id Long id; }
                }
                """)).isEqualTo("""
                Other (Outer$Given):
                  Basic id javaType=Long type=Long id
                Outer$Inner:
                  Basic id javaType=Long type=Long id
                """);
    }

    private String model(String sources) {
        return new Workspace(folder).compile(sources).text();
    }
}
