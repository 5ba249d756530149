package dev.orm.mapping.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.mapping.Naming;
import dev.orm.mapping.reader.Workspace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a member from outside: through embeddables, collections, keys and values of maps, superclasses. */
class OverridesTest {

    @TempDir
    Path folder;

    @Test
    void attributesOfEmbeddablesInCollectionsAndMaps() {
        assertThat(Models.tables(folder, """
                @Embeddable class Money { BigDecimal amount; @Column(length = 3) String cur; }
                @Embeddable class Line { @AttributeOverride(name = "cur", column = @Column(name = "line_cur", length = 4)) Money price; String text; }
                @Entity class Art {
                    @Id Long id;
                    @ElementCollection @AttributeOverride(name = "price.amount", column = @Column(name = "amt", precision = 9, scale = 3))
                    List<Line> lines;
                    @ElementCollection @AttributeOverrides({
                            @AttributeOverride(name = "key.cur", column = @Column(name = "k_cur")),
                            @AttributeOverride(name = "key.amount", column = @Column(name = "k_amt")),
                            @AttributeOverride(name = "value.price.cur", column = @Column(name = "v_cur"))})
                    Map<Money, Line> map;
                }
                """)).isEqualTo("""
                Art
                    id bigint not null
                    pk_Art(id)
                Art_lines
                    Art_id bigint not null
                    amt decimal(9, 3)
                    line_cur varchar(4)
                    text varchar(255)
                    fk_Art_lines_Art_id(Art_id) -> Art(id)
                Art_map
                    Art_id bigint not null
                    k_amt decimal(38, 2) not null
                    k_cur varchar(255) not null
                    amount decimal(38, 2)
                    v_cur varchar(255)
                    text varchar(255)
                    pk_Art_map(Art_id, k_amt, k_cur)
                    fk_Art_map_Art_id(Art_id) -> Art(id)
                """);
    }

    @Test
    void associationsOfEmbeddablesInCollectionsAndMaps() {
        assertThat(Models.tables(folder, """
                @Embeddable class Line { @ManyToOne Art art; }
                @Entity class Art {
                    @Id Long id;
                    @ElementCollection @AssociationOverride(name = "art", joinColumns = @JoinColumn(name = "other")) List<Line> lines;
                    @ElementCollection @AssociationOverride(name = "value.art", joinColumns = @JoinColumn(name = "third"),
                            foreignKey = @ForeignKey(name = "to_third")) Map<String, Line> map;
                    @Embedded @AssociationOverride(name = "art", joinColumns = @JoinColumn(name = "best", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
                    Line line;
                }
                """)).isEqualTo("""
                Art
                    id bigint not null
                    best bigint
                    pk_Art(id)
                Art_lines
                    Art_id bigint not null
                    other bigint
                    fk_Art_lines_Art_id(Art_id) -> Art(id)
                    fk_Art_lines_other(other) -> Art(id)
                Art_map
                    Art_id bigint not null
                    map_KEY varchar(255) not null
                    third bigint
                    pk_Art_map(Art_id, map_KEY)
                    fk_Art_map_Art_id(Art_id) -> Art(id)
                    [to_third](third) -> Art(id)
                """);
    }

    @Test
    void columnsOverAJoinTableAndAJoinTableOverColumns() {
        assertThat(Models.tables(folder, """
                @Entity class Tag { @Id Long id; }
                @MappedSuperclass abstract class Base {
                    @Id Long id;
                    @ManyToOne @JoinTable(name = "base_main") Tag main;
                    @ManyToOne @JoinColumn(name = "side") Tag side;
                    @ManyToMany @JoinTable(name = "base_tags") Set<Tag> tags;
                }
                @AssociationOverride(name = "main", joinColumns = @JoinColumn(name = "main_tag"))
                @AssociationOverride(name = "side", joinTable = @JoinTable(name = "post_side"))
                @AssociationOverride(name = "tags", joinTable = @JoinTable(name = "post_tags", joinColumns = @JoinColumn(name = "p"), inverseJoinColumns = @JoinColumn(name = "t")))
                @Entity class Post extends Base { }
                """)).isEqualTo("""
                Post
                    id bigint not null
                    main_tag bigint
                    pk_Post(id)
                    fk_Post_main_tag(main_tag) -> Tag(id)
                Tag
                    id bigint not null
                    pk_Tag(id)
                post_side
                    id bigint not null
                    side_id bigint not null
                    pk_post_side(id)
                    fk_post_side_id(id) -> Post(id)
                    fk_post_side_side_id(side_id) -> Tag(id)
                post_tags
                    p bigint not null
                    t bigint not null
                    pk_post_tags(p, t)
                    fk_post_tags_p(p) -> Post(id)
                    fk_post_tags_t(t) -> Tag(id)
                """);
    }

    /** Type variables reach through superclass, embeddable, association and collection alike. */
    @Test
    void genericSuperclassesOverSeveralLevels() {
        assertThat(Models.tables(folder, """
                @Embeddable class Gen<X> { X val; @ManyToOne Tag ref; }
                @Entity class Tag { @Id Long id; }
                @MappedSuperclass abstract class Top<I extends Serializable, P> {
                    @Id I id;
                    @ManyToOne P parent;
                    @OneToMany(mappedBy = "parent") List<P> kids;
                    @Embedded Gen<I> gen;
                    @ElementCollection Set<I> ids;
                    @Column(name = "nm") String name;
                }
                @AttributeOverride(name = "name", column = @Column(name = "nm2", length = 11))
                @MappedSuperclass abstract class Middle<Q> extends Top<UUID, Q> { }
                @AttributeOverride(name = "gen.val", column = @Column(name = "gv"))
                @AssociationOverride(name = "gen.ref", joinColumns = @JoinColumn(name = "gr"))
                @Entity class One extends Middle<One> { }
                """)).isEqualTo("""
                One
                    id uuid not null
                    parent_id uuid
                    gv uuid
                    gr bigint
                    nm2 varchar(11)
                    pk_One(id)
                    fk_One_parent_id(parent_id) -> One(id)
                    fk_One_gr(gr) -> Tag(id)
                One_ids
                    One_id uuid not null
                    ids uuid
                    uq_One_ids_One_id_ids(One_id, ids)
                    fk_One_ids_One_id(One_id) -> One(id)
                Tag
                    id bigint not null
                    pk_Tag(id)
                """);
    }

    /** Measured on Hibernate 7.4.1, apart from the checks that it makes by running the converters. */
    @Test
    void converters() {
        assertThat(Models.tables(folder, """
                enum Color { RED }
                class Named implements AttributeConverter<Color, String> {
                    public String convertToDatabaseColumn(Color color) { return null; }
                    public Color convertToEntityAttribute(String text) { return null; }
                }
                @Converter(autoApply = true) class Numbered implements AttributeConverter<Color, Integer> {
                    public Integer convertToDatabaseColumn(Color color) { return null; }
                    public Color convertToEntityAttribute(Integer number) { return null; }
                }
                @Embeddable class Paint { Color color; }
                @MappedSuperclass class Base { @Id Long id; Color first; Color second; }
                @Entity @Convert(attributeName = "first", converter = Named.class) @Convert(attributeName = "second", disableConversion = true)
                class Box extends Base {
                    Color a;
                    @Convert(converter = Named.class) Color b;
                    @Convert(disableConversion = true) Color c;
                    @Convert(disableConversion = true) @Enumerated(EnumType.STRING) Color d;
                    @Embedded @Convert(attributeName = "color", disableConversion = true) Paint paint;
                    @ElementCollection Set<Color> set;
                    @ElementCollection Map<Color, String> keys;
                    @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Color, Color> named;
                    @ElementCollection @Enumerated(EnumType.STRING) Map<Color, Color> values;
                    @ElementCollection @Convert(attributeName = "key", converter = Named.class) Map<Color, Color> converted;
                    @ElementCollection @Convert(attributeName = "value.color", converter = Named.class) Map<String, Paint> paints;
                }
                """)).isEqualTo("""
                Box
                    id bigint not null
                    first varchar(255)
                    second tinyint
                    a integer
                    b varchar(255)
                    c tinyint
                    d enum[RED]
                    color tinyint
                    pk_Box(id)
                    ck_Box_second: second between 0 and 0
                    ck_Box_c: c between 0 and 0
                    ck_Box_color: color between 0 and 0
                Box_converted
                    Box_id bigint not null
                    converted_KEY varchar(255) not null
                    converted integer
                    pk_Box_converted(Box_id, converted_KEY)
                    fk_Box_converted_Box_id(Box_id) -> Box(id)
                Box_keys
                    Box_id bigint not null
                    keys_KEY integer not null
                    keys varchar(255)
                    pk_Box_keys(Box_id, keys_KEY)
                    fk_Box_keys_Box_id(Box_id) -> Box(id)
                Box_named
                    Box_id bigint not null
                    named_KEY enum[RED] not null
                    named integer
                    pk_Box_named(Box_id, named_KEY)
                    fk_Box_named_Box_id(Box_id) -> Box(id)
                Box_paints
                    Box_id bigint not null
                    paints_KEY varchar(255) not null
                    color varchar(255)
                    pk_Box_paints(Box_id, paints_KEY)
                    fk_Box_paints_Box_id(Box_id) -> Box(id)
                Box_set
                    Box_id bigint not null
                    set integer
                    uq_Box_set_Box_id_set(Box_id, set)
                    fk_Box_set_Box_id(Box_id) -> Box(id)
                Box_values
                    Box_id bigint not null
                    values_KEY integer not null
                    values enum[RED]
                    pk_Box_values(Box_id, values_KEY)
                    fk_Box_values_Box_id(Box_id) -> Box(id)
                """);
    }

    @Test
    void whatHibernateSaysBesideAColumnStaysWhenTheColumnIsOverridden() {
        Workspace workspace = new Workspace(folder)
                .source(
                        "org/hibernate/annotations/ColumnDefault.java",
                        "package org.hibernate.annotations; public @interface ColumnDefault { String value(); }")
                .compile("""
                        @Embeddable class Size { @org.hibernate.annotations.ColumnDefault("3") int width; }
                        @Entity class Box { @Id Long id; @Embedded @AttributeOverride(name = "width", column = @Column(name = "w")) Size size; }
                        """);
        assertThat(SchemaText.of(MappedSchema.of(workspace.read(), Naming.JPA).schema()))
                .isEqualTo("""
                Box
                    id bigint not null
                    w integer default number 3
                    pk_Box(id)
                """);
    }
}
