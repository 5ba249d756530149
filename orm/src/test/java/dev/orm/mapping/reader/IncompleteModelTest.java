package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.OrmException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncompleteModelTest {

    @TempDir
    Path folder;

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        Workspace workspace = new Workspace(folder)
                .compile("""
                        enum Kind { A }
                        enum Other { B }
                        class Base { }
                        @Embeddable class Address { String city; }
                        record Key(Long a, Long b) { }
                        class Upper implements AttributeConverter<String, String> {
                            public String convertToDatabaseColumn(String text) { return null; }
                            public String convertToEntityAttribute(String text) { return null; }
                        }
                        @Entity class Target { @Id Long id; }
                        @Entity @IdClass(Key.class) class User extends Base {
                            @Id Long a;
                            @Id Long b;
                            Kind kind;
                            Kind again;
                            @ElementCollection Map<Other, String> others;
                            @Embedded Address home;
                            @Convert(converter = Upper.class) String name;
                            @ManyToOne Target target;
                            @OneToMany(mappedBy = "user") List<Target> inverse;
                        }
                        """)
                .without("com.example.Kind")
                .without("com.example.Other")
                .without("com.example.Base")
                .without("com.example.Address")
                .without("com.example.Key")
                .without("com.example.Upper")
                .without("com.example.Target");

        assertThatThrownBy(workspace::read)
                .isInstanceOf(IncompleteModelException.class)
                .hasMessage("""
                        the model cannot be read completely, so nothing is derived from it
                          why:  com.example.Address is not on the class path: embedded in com.example.User.home
                                com.example.Base is not on the class path: superclass of com.example.User
                                com.example.Key is not on the class path: id class of com.example.User
                                com.example.Target is not on the class path: target of com.example.User.target
                                com.example.Kind is not on the class path: type of com.example.User.again, type of com.example.User.kind
                                com.example.Other is not on the class path: key of com.example.User.others
                                com.example.Upper is not on the class path: converter, type of com.example.User.name
                          next: add the folders or jars that hold these classes to models.classpath
                                or say in orm.yaml how each is stored (enum, json, serialized, a Java type such as string or java.time.Instant, SQL in quotes):
                                models:
                                  types:
                                    com.example.Kind: enum | string | java.time.Instant | "varchar(40)"
                                    com.example.Other: enum | string | java.time.Instant | "varchar(40)"
                                    com.example.Upper: string""");
    }

    @Test
    void anEntityIsNoRecord() {
        Workspace workspace = new Workspace(folder).compile("@Entity record User(@Id Long id, String name) {}");

        assertThatThrownBy(workspace::read)
                .isInstanceOf(IncompleteModelException.class)
                .hasMessage("""
                        the model cannot be read completely, so nothing is derived from it
                          why:  com.example.User: entities cannot be records: make it a class with @Id on a member, or an @Embeddable
                          next: correct what is named above""");
    }

    @Test
    void whatIsThereAndCannotBeAColumnIsNamedToo() {
        Workspace workspace = new Workspace(folder).compile("""
                class Loose {}
                @Embeddable class Self { Self self; }
                @Entity class User {
                    @Id Long id;
                    Loose loose;
                    User user;
                    Self self;
                    @SuppressWarnings("rawtypes") @OneToMany List raw;
                    @ManyToOne Loose target;
                }
                """);

        assertThatThrownBy(workspace::read)
                .isInstanceOf(IncompleteModelException.class)
                .hasMessage("""
                        the model cannot be read completely, so nothing is derived from it
                          why:  com.example.Self.self: the embeddable contains itself: say @Transient
                                com.example.User.raw: its target cannot be told from a raw type: say targetEntity or a type argument
                                com.example.User.target: its target com.example.Loose is not an entity: say targetEntity
                                type of com.example.User.loose: com.example.Loose is not a basic type: give it a converter, make it @Embedded or @Transient, or say how it is stored in models.types
                                type of com.example.User.user: com.example.User is an entity: say @ManyToOne, @OneToOne or @Transient
                          next: correct what is named above""");
    }

    @Test
    void modelsTypesSpeaksForWhatIsMissing() {
        assertThat(new Workspace(folder)
                        .compile("""
                                enum Kind { A }
                                class Upper implements AttributeConverter<String, String> {
                                    public String convertToDatabaseColumn(String text) { return null; }
                                    public String convertToEntityAttribute(String text) { return null; }
                                }
                                class Tree {}
                                class Money {}
                                class Blob {}
                                class Code {}
                                @Entity class User {
                                    @Id Long id;
                                    Kind ordinal;
                                    @Enumerated(EnumType.STRING) Kind named;
                                    @Convert(converter = Upper.class) String name;
                                    Tree tree;
                                    Money money;
                                    Blob blob;
                                    @Column(length = 3) Code code;
                                    @Column(columnDefinition = "text") Code defined;
                                }
                                """)
                        .without("com.example.Kind")
                        .without("com.example.Upper")
                        .without("com.example.Tree")
                        .without("com.example.Money")
                        .without("com.example.Blob")
                        .without("com.example.Code")
                        .type("com.example.Kind", "enum")
                        .type("com.example.Upper", "varchar(20)")
                        .type("com.example.Tree", "json")
                        .type("com.example.Money", "\"money\"")
                        .type("com.example.Blob", "serialized")
                        .type("com.example.Code", "string")
                        .text())
                .isEqualTo("""
                        User:
                          Basic id javaType=Long type=Long id
                          Basic ordinal javaType=Kind type=Enumerated(name=Kind, stored=ORDINAL)
                          Basic named javaType=Kind type=Enumerated(name=Kind, stored=STRING)
                          Basic name javaType=String type=Converted(converter=Upper, stored=Sql(text=varchar(20)))
                          Basic tree javaType=Tree type=Json()
                          Basic money javaType=Money type=Sql(text=money)
                          Basic blob javaType=Blob type=Serialized(name=Blob)
                          Basic code javaType=Code type=String column=Column(length=3)
                          Basic defined javaType=Code type=String column=Column(columnDefinition=text)
                        """);
    }

    @Test
    void aMeaningThatIsNotUnderstoodIsRefused() {
        Workspace workspace = new Workspace(folder)
                .compile("@Entity class User { @Id Long id; }")
                .type("com.example.Kind", "jsonb");

        assertThatThrownBy(workspace::read)
                .isInstanceOf(TypeMeaningException.class)
                .hasMessage("""
                        models.types gives com.example.Kind the meaning jsonb (models.types)
                          why:  a meaning is one of: enum, json, serialized, a Java type such as string or java.time.Instant, SQL in quotes
                          next: write one of these; SQL needs quotes of its own: '"jsonb"'""");
    }

    @Test
    void whatModelsPackagesLeavesOutMayNotBeNeeded() {
        Workspace workspace = new Workspace(folder)
                .source("com/other/Base.java", """
                        package com.other;
                        import jakarta.persistence.*;
                        @Entity public class Base { @Id Long id; }
                        """)
                .compile("""
                        @Entity class User extends com.other.Base { @ManyToOne com.other.Base base; }
                        """)
                .packages("com.example");

        assertThatThrownBy(workspace::read)
                .isInstanceOfSatisfying(
                        OrmException.class, error -> assertThat(error.why()).isEqualTo("""
                        com.example.User.base: its target com.other.Base is an entity that models.packages leaves out
                        com.example.User: it extends the entity com.other.Base, which models.packages leaves out"""));
    }

    @Test
    void severalConvertersThatApplyThemselvesAreAChoice() {
        Workspace workspace = new Workspace(folder).compile("""
                class Money {}
                abstract class Base implements AttributeConverter<Money, String> {
                    public String convertToDatabaseColumn(Money money) { return null; }
                    public Money convertToEntityAttribute(String text) { return null; }
                }
                @Converter(autoApply = true) class First extends Base {}
                @Converter(autoApply = true) class Second extends Base {}
                @Entity class User { @Id Long id; Money money; }
                """);

        assertThatThrownBy(workspace::read)
                .isInstanceOfSatisfying(
                        OrmException.class,
                        error -> assertThat(error.why())
                                .isEqualTo("type of com.example.User.money: several converters apply themselves:"
                                        + " com.example.First, com.example.Second; choose one with @Convert"));
    }
}
