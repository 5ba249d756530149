package dev.orm.mapping.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arrays, maps of every kind of key, and collection tables under either annotation: as measured on Hibernate 7.4.1. */
class CollectionShapesTest {

    @TempDir
    Path folder;

    @Test
    void arraysAreOrderedWithoutSayingSo() {
        assertThat(Models.tables(folder, """
                @Entity class Item { @Id Long id; }
                @Entity class Box {
                    @Id Long id;
                    @ElementCollection int[] sizes;
                    @ElementCollection @OrderColumn(name = "nr") String[] names;
                    @OneToMany Item[] items;
                }
                """)).isEqualTo("""
                Box
                    id bigint not null
                    pk_Box(id)
                Box_Item
                    Box_id bigint not null
                    items_ORDER integer not null
                    items_id bigint not null
                    pk_Box_Item(Box_id, items_ORDER)
                    uq_Box_Item_items_id(items_id)
                    fk_Box_Item_Box_id(Box_id) -> Box(id)
                    fk_Box_Item_items_id(items_id) -> Item(id)
                    ck_Box_Item_items_ORDER: items_ORDER >= 0
                Box_names
                    Box_id bigint not null
                    nr integer not null
                    names varchar(255)
                    pk_Box_names(Box_id, nr)
                    fk_Box_names_Box_id(Box_id) -> Box(id)
                    ck_Box_names_nr: nr >= 0
                Box_sizes
                    Box_id bigint not null
                    sizes_ORDER integer not null
                    sizes integer
                    pk_Box_sizes(Box_id, sizes_ORDER)
                    fk_Box_sizes_Box_id(Box_id) -> Box(id)
                    ck_Box_sizes_sizes_ORDER: sizes_ORDER >= 0
                Item
                    id bigint not null
                    pk_Item(id)
                """);
    }

    @Test
    void elementsInATableNamedByJoinTable() {
        assertThat(Models.tables(folder, """
                @Entity class Box {
                    @Id Long id;
                    @ElementCollection @JoinTable(name = "box_words", joinColumns = @JoinColumn(name = "box"),
                            foreignKey = @ForeignKey(name = "words_of")) List<String> words;
                    @ElementCollection @CollectionTable(name = "box_marks", uniqueConstraints = @UniqueConstraint(columnNames = {"Box_id", "mark"}),
                            indexes = @Index(columnList = "mark")) @Column(name = "mark") Set<Integer> marks;
                }
                """)).isEqualTo("""
                Box
                    id bigint not null
                    pk_Box(id)
                box_marks
                    Box_id bigint not null
                    mark integer
                    uq_box_marks_Box_id_mark(Box_id, mark)
                    fk_box_marks_Box_id(Box_id) -> Box(id)
                    ix_box_marks_mark(mark)
                box_words
                    box bigint not null
                    words varchar(255)
                    [words_of](box) -> Box(id)
                """);
    }

    /** The whole name of a nested class, and the given name of an entity, stand in what is derived of them. */
    @Test
    void theNamesOfEntitiesInTheTablesAroundThem() {
        assertThat(Models.tables(folder, """
                class Outer { @Entity static class Inner { @Id Long id; @ElementCollection List<String> words; @OneToMany List<Item> items; } }
                @Entity(name = "Thing") @Table(name = "items") class Item { @Id Long id; @ElementCollection List<Integer> sizes; @ManyToOne Outer.Inner in; }
                """)).isEqualTo("""
                Outer$Inner
                    id bigint not null
                    pk_Outer$Inner(id)
                Outer$Inner_items
                    Outer$Inner_id bigint not null
                    items_id bigint not null
                    uq_Outer$Inner_items_items_id(items_id)
                    fk_Outer$Inner_items_Outer$Inner_id(Outer$Inner_id) -> Outer$Inner(id)
                    fk_Outer$Inner_items_items_id(items_id) -> items(id)
                Outer$Inner_words
                    Outer$Inner_id bigint not null
                    words varchar(255)
                    fk_Outer$Inner_words_Outer$Inner_id(Outer$Inner_id) -> Outer$Inner(id)
                Thing_sizes
                    Thing_id bigint not null
                    sizes integer
                    fk_Thing_sizes_Thing_id(Thing_id) -> items(id)
                items
                    id bigint not null
                    in_id bigint
                    pk_items(id)
                    fk_items_in_id(in_id) -> Outer$Inner(id)
                """);
    }

    @Test
    void keysOfMaps() {
        assertThat(Models.tables(folder, """
                enum Color { RED, BLUE }
                @Embeddable class Spot { String x; int y; }
                @Entity class Item { @Id Long id; @ManyToOne Box box; }
                @Entity class Box {
                    @Id Long id;
                    @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Color, Color> colors;
                    @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date, Integer> days;
                    @ElementCollection @MapKeyClass(Spot.class) Map<Object, String> spots;
                    @ElementCollection Map<Item, String> notes;
                    @ElementCollection @MapKeyJoinColumn(name = "item", foreignKey = @ForeignKey(name = "to_item")) Map<Item, String> marks;
                    @ManyToMany @JoinTable(name = "placed") Map<Spot, Item> placed;
                    @OneToMany(mappedBy = "box") @MapKeyColumn(name = "label", length = 9) Map<String, Item> items;
                }
                """)).isEqualTo("""
                Box
                    id bigint not null
                    pk_Box(id)
                Box_colors
                    Box_id bigint not null
                    colors_KEY enum[RED, BLUE] not null
                    colors tinyint
                    pk_Box_colors(Box_id, colors_KEY)
                    fk_Box_colors_Box_id(Box_id) -> Box(id)
                    ck_Box_colors_colors: colors between 0 and 1
                Box_days
                    Box_id bigint not null
                    days_KEY date not null
                    days integer
                    pk_Box_days(Box_id, days_KEY)
                    fk_Box_days_Box_id(Box_id) -> Box(id)
                Box_marks
                    Box_id bigint not null
                    item bigint not null
                    marks varchar(255)
                    pk_Box_marks(Box_id, item)
                    fk_Box_marks_Box_id(Box_id) -> Box(id)
                    [to_item](item) -> Item(id)
                Box_notes
                    Box_id bigint not null
                    notes_KEY bigint not null
                    notes varchar(255)
                    pk_Box_notes(Box_id, notes_KEY)
                    fk_Box_notes_Box_id(Box_id) -> Box(id)
                    fk_Box_notes_notes_KEY(notes_KEY) -> Item(id)
                Box_spots
                    Box_id bigint not null
                    x varchar(255) not null
                    y integer not null
                    spots varchar(255)
                    pk_Box_spots(Box_id, x, y)
                    fk_Box_spots_Box_id(Box_id) -> Box(id)
                Item
                    id bigint not null
                    box_id bigint
                    label varchar(9)
                    pk_Item(id)
                    fk_Item_box_id(box_id) -> Box(id)
                placed
                    Box_id bigint not null
                    x varchar(255) not null
                    y integer not null
                    placed_id bigint not null
                    pk_placed(Box_id, x, y)
                    fk_placed_Box_id(Box_id) -> Box(id)
                    fk_placed_placed_id(placed_id) -> Item(id)
                """);
    }
}
