package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The old package is the same to us: the annotations are stubs, and their classes are not on the class path. */
class JavaxTest {

    private static final String MODEL = """
            enum Color { RED }
            class Upper implements AttributeConverter<String, byte[]> {
                public byte[] convertToDatabaseColumn(String text) { return null; }
                public String convertToEntityAttribute(byte[] bytes) { return null; }
            }
            @Converter(autoApply = true) class Numbered implements AttributeConverter<Color, Integer> {
                public Integer convertToDatabaseColumn(Color color) { return null; }
                public Color convertToEntityAttribute(Integer number) { return null; }
            }
            @Embeddable class Address { @NotNull @Size(max = 9) String city; @ManyToOne User host; }
            @Embeddable class Key implements Serializable { long tenant; int nr; }
            @MappedSuperclass @Access(AccessType.FIELD) abstract class Base<K> { @EmbeddedId K id; @Version long version; @Transient int no; }
            @Entity @Table(name = "users", uniqueConstraints = @UniqueConstraint(columnNames = "mail"), indexes = @Index(columnList = "mail desc"))
            @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "kind") @DiscriminatorValue("u")
            @SecondaryTable(name = "more") @AttributeOverride(name = "id.nr", column = @Column(name = "number"))
            class User extends Base<Key> {
                @Column(name = "mail", length = 40, nullable = false) @Min(1) String mail;
                @Basic(optional = false) @Lob @Convert(converter = Upper.class) String text;
                @Temporal(TemporalType.DATE) Date day;
                @Enumerated(EnumType.STRING) Color color;
                Color converted;
                @Column(table = "more") String elsewhere;
                @Valid @NotNull @AssociationOverride(name = "host", joinColumns = @JoinColumn(name = "h")) Address home;
                @OneToOne(mappedBy = "user") Card card;
                @ManyToMany(mappedBy = "users") List<Tag> tags;
                @ElementCollection @CollectionTable(name = "nicks") @OrderColumn(name = "pos") List<String> nicks;
            }
            @Entity @PrimaryKeyJoinColumn(name = "t", foreignKey = @ForeignKey(name = "fk")) class Boss extends User { }
            @Entity class Card { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "g") @SequenceGenerator(name = "g", allocationSize = 1) Long id; @OneToOne(optional = false) @JoinColumns({@JoinColumn(name = "a", referencedColumnName = "tenant"), @JoinColumn(name = "b", referencedColumnName = "number")}) User user; }
            class TagId implements Serializable { String a; String b; }
            @Entity @IdClass(TagId.class) class Tag {
                @Id String a;
                @Id String b;
                @ManyToMany @JoinTable(name = "tagged") Set<User> users;
                @OneToMany @MapKeyColumn(name = "k") @JoinColumn(name = "tag") Map<String, Card> cards;
                @ElementCollection @MapKeyEnumerated Map<Color, String> names;
                @ElementCollection @MapKeyJoinColumn(name = "c") Map<Card, String> notes;
            }
            """;

    @TempDir
    Path folder;

    @Test
    void javaxIsReadLikeJakarta() {
        assertThat(new Workspace(folder)
                        .source("javax/persistence/Entity.java", stub("Entity", ""))
                        .source("javax/persistence/Id.java", stub("Id", ""))
                        .source("javax/persistence/Column.java", stub("Column", "String name();"))
                        .source("com/example/User.java", """
                                package com.example;
                                import javax.persistence.*;
                                @Entity class User { @Id Long id; @Column(name = "n") String name; }
                                """)
                        .compile()
                        .without("javax.persistence.Entity")
                        .without("javax.persistence.Id")
                        .without("javax.persistence.Column")
                        .text())
                .isEqualTo("""
                        User:
                          Basic id javaType=Long type=Long id
                          Basic name javaType=String type=String column=Column(name=n)
                        """);
    }

    /** The same class files, with the old package in every name that they hold. */
    @Test
    void everyAnnotationIsTheSameInEitherPackage() throws IOException {
        Workspace workspace = new Workspace(folder).beanValidation().compile(MODEL);
        String jakarta = workspace.text();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("classes/com/example"))) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.write(file, renamed(Files.readAllBytes(file)));
        }
        assertThat(workspace.text()).isEqualTo(jakarta).contains("discriminatorValue=u", "sizeMax=9");
    }

    /** {@code jakarta} is {@code javax} in the texts of the constant pool; the rest of the file stays. */
    private static byte[] renamed(byte[] classFile) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
                DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(in.readLong());
            int count = in.readUnsignedShort();
            out.writeShort(count);
            for (int index = 1; index < count; index++) {
                int tag = in.readUnsignedByte();
                out.writeByte(tag);
                if (tag == 1) {
                    out.writeUTF(in.readUTF().replace("jakarta/", "javax/"));
                } else {
                    out.write(in.readNBytes(
                            tag == 7 || tag == 8 || tag == 16 ? 2 : tag == 5 || tag == 6 ? 8 : tag == 15 ? 3 : 4));
                    index += tag == 5 || tag == 6 ? 1 : 0;
                }
            }
            out.write(in.readAllBytes());
        }
        return bytes.toByteArray();
    }

    private static String stub(String name, String members) {
        return "package javax.persistence; public @interface " + name + " { " + members + " }";
    }
}
