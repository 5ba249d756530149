package dev.orm.mapping.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What associations ask for, mapping by mapping. */
class AssociationTablesTest {
    @TempDir
    Path folder;

    @Test
    void manyToOne() {
        assertThat(Models.tables(folder, """
                @Entity class Tag { @Id @Column(name = "code", length = 9) String id; @Column(length = 40) String label; }
                @Entity class Post {
                    @Id Long id;
                    @ManyToOne Tag free;
                    @ManyToOne(optional = false) Tag required;
                    @ManyToOne @JoinColumn(nullable = false) Tag filled;
                    @ManyToOne @JoinColumn(name = "t", foreignKey = @ForeignKey(name = "to_tag")) Tag named;
                    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Tag loose;
                    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition =
                            "foreign key (cut_code) references Tag on delete set null deferrable initially deferred")) Tag cut;
                    @ManyToOne @JoinColumn(name = "label", referencedColumnName = "label") Tag byLabel;
                }
                """)).isEqualTo("""
                Post
                    id bigint not null
                    free_code varchar(9)
                    required_code varchar(9) not null
                    filled_code varchar(9) not null
                    t varchar(9)
                    loose_code varchar(9)
                    cut_code varchar(9)
                    label varchar(40)
                    pk_Post(id)
                    fk_Post_free_code(free_code) -> Tag(code)
                    fk_Post_required_code(required_code) -> Tag(code)
                    fk_Post_filled_code(filled_code) -> Tag(code)
                    [to_tag](t) -> Tag(code)
                    fk_Post_cut_code(cut_code) -> Tag(code) on delete set null INITIALLY_DEFERRED
                    fk_Post_label(label) -> Tag(label)
                Tag
                    code varchar(9) not null
                    label varchar(40)
                    pk_Tag(code)
                    uq_Tag_label(label)
                """);
    }

    @Test
    void toOneInAJoinTable() {
        assertThat(Models.tables(folder, """
                @Entity class Tag { @Id Long id; }
                @Entity class Post {
                    @Id @Column(name = "nr") Long id;
                    @ManyToOne @JoinTable Tag main;
                    @OneToOne @JoinTable(name = "post_cover") Tag cover;
                }
                """)).isEqualTo("""
                Post
                    nr bigint not null
                    pk_Post(nr)
                Post_Tag
                    nr bigint not null
                    main_id bigint not null
                    pk_Post_Tag(nr)
                    fk_Post_Tag_nr(nr) -> Post(nr)
                    fk_Post_Tag_main_id(main_id) -> Tag(id)
                Tag
                    id bigint not null
                    pk_Tag(id)
                post_cover
                    nr bigint not null
                    cover_id bigint not null
                    pk_post_cover(nr)
                    uq_post_cover_cover_id(cover_id)
                    fk_post_cover_nr(nr) -> Post(nr)
                    fk_post_cover_cover_id(cover_id) -> Tag(id)
                """);
    }

    @Test
    void oneToOne() {
        assertThat(Models.tables(folder, """
                @Entity class User {
                    @Id Long id;
                    @OneToOne Photo photo;
                    @OneToOne(mappedBy = "user") Profile profile;
                    @OneToOne(mappedBy = "user") Settings settings;
                }
                @Entity class Photo { @Id Long id; @OneToOne(optional = false) Photo thumbnail; }
                @Entity class Profile { @Id Long id; @MapsId @OneToOne User user; }
                @Entity class Settings { @Id Long id; @OneToOne(optional = false) @PrimaryKeyJoinColumn User user; }
                @Entity class Loose { @Id Long id; @OneToOne @PrimaryKeyJoinColumn User user; }
                """)).isEqualTo("""
                Loose
                    id bigint not null
                    pk_Loose(id)
                Photo
                    id bigint not null
                    thumbnail_id bigint not null
                    pk_Photo(id)
                    uq_Photo_thumbnail_id(thumbnail_id)
                    fk_Photo_thumbnail_id(thumbnail_id) -> Photo(id)
                Profile
                    user_id bigint not null
                    pk_Profile(user_id)
                    fk_Profile_user_id(user_id) -> User(id)
                Settings
                    id bigint not null
                    pk_Settings(id)
                    fk_Settings_id(id) -> User(id)
                User
                    id bigint not null
                    photo_id bigint
                    pk_User(id)
                    uq_User_photo_id(photo_id)
                    fk_User_photo_id(photo_id) -> Photo(id)
                """);
    }

    @Test
    void oneToManyWithoutMappedBy() {
        assertThat(Models.tables(folder, """
                @Entity class Item { @Id Long id; }
                @Entity class Box {
                    @Id Long id;
                    @OneToMany @JoinTable(name = "a") List<Item> list;
                    @OneToMany @JoinTable(name = "b", joinColumns = @JoinColumn(name = "box"), inverseJoinColumns = @JoinColumn(name = "item"))
                    Set<Item> set;
                    @OneToMany @JoinTable(name = "c") @OrderColumn List<Item> ordered;
                    @OneToMany @JoinTable(name = "d") Map<String, Item> map;
                    @OneToMany List<Item> items;
                }
                """)).isEqualTo("""
                Box
                    id bigint not null
                    pk_Box(id)
                Box_Item
                    Box_id bigint not null
                    items_id bigint not null
                    uq_Box_Item_items_id(items_id)
                    fk_Box_Item_Box_id(Box_id) -> Box(id)
                    fk_Box_Item_items_id(items_id) -> Item(id)
                Item
                    id bigint not null
                    pk_Item(id)
                a
                    Box_id bigint not null
                    list_id bigint not null
                    uq_a_list_id(list_id)
                    fk_a_Box_id(Box_id) -> Box(id)
                    fk_a_list_id(list_id) -> Item(id)
                b
                    item bigint not null
                    box bigint not null
                    pk_b(item)
                    fk_b_box(box) -> Box(id)
                    fk_b_item(item) -> Item(id)
                c
                    Box_id bigint not null
                    ordered_ORDER integer not null
                    ordered_id bigint not null
                    pk_c(Box_id, ordered_ORDER)
                    uq_c_ordered_id(ordered_id)
                    fk_c_Box_id(Box_id) -> Box(id)
                    fk_c_ordered_id(ordered_id) -> Item(id)
                    ck_c_ordered_ORDER: ordered_ORDER >= 0
                d
                    Box_id bigint not null
                    map_KEY varchar(255) not null
                    map_id bigint not null
                    pk_d(Box_id, map_KEY)
                    uq_d_map_id(map_id)
                    fk_d_Box_id(Box_id) -> Box(id)
                    fk_d_map_id(map_id) -> Item(id)
                """);
    }

    /** Where the target maps the column too, its own member decides whether it may be null. */
    @Test
    void oneToManyInTheTargetsTable() {
        assertThat(Models.tables(folder, """
                @Entity class Item {
                    @Id Long id;
                    @ManyToOne Box owner;
                    @ManyToOne(optional = false) @JoinColumn(name = "both", insertable = false, updatable = false) Box box;
                }
                @Entity class Box {
                    @Id Long id;
                    @OneToMany @JoinColumn Set<Item> free;
                    @OneToMany @JoinColumn(name = "filled", nullable = false) @OrderColumn List<Item> filled;
                    @OneToMany @JoinColumn(name = "both") List<Item> both;
                    @OneToMany(mappedBy = "owner") @OrderColumn(name = "position") List<Item> inverse;
                    @OneToMany(mappedBy = "owner") @MapKeyColumn Map<String, Item> named;
                    @OneToMany(mappedBy = "owner") @MapKey(name = "id") Map<Long, Item> byId;
                }
                """)).isEqualTo("""
                Box
                    id bigint not null
                    pk_Box(id)
                Item
                    id bigint not null
                    owner_id bigint
                    both bigint not null
                    free_id bigint
                    filled bigint not null
                    filled_ORDER integer
                    position integer
                    named_KEY varchar(255)
                    pk_Item(id)
                    fk_Item_owner_id(owner_id) -> Box(id)
                    fk_Item_both(both) -> Box(id)
                    fk_Item_free_id(free_id) -> Box(id)
                    fk_Item_filled(filled) -> Box(id)
                    ck_Item_filled_ORDER: filled_ORDER >= 0
                    ck_Item_position: position >= 0
                """);
    }

    @Test
    void manyToMany() {
        assertThat(Models.tables(folder, """
                @Entity class Tag { @Id Long id; @ManyToMany(mappedBy = "tags") Set<Post> posts; }
                @Entity class Post {
                    @Id Long id;
                    @ManyToMany Set<Tag> tags;
                    @ManyToMany @JoinTable(name = "a") List<Tag> list;
                    @ManyToMany @JoinTable(name = "b", foreignKey = @ForeignKey(name = "to_post"),
                            inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) @OrderColumn(name = "pos") List<Tag> ordered;
                    @ManyToMany @JoinTable(name = "c", uniqueConstraints = @UniqueConstraint(columnNames = {"tag", "Post_id"}),
                            inverseJoinColumns = @JoinColumn(name = "tag")) @MapKeyColumn(name = "k", length = 9) Map<String, Tag> map;
                    @ManyToMany @JoinTable(name = "d") Map<Post, Tag> byPost;
                    @ManyToMany @JoinTable(name = "e") @MapKey(name = "id") Map<Long, Tag> byId;
                }
                """)).isEqualTo("""
                Post
                    id bigint not null
                    pk_Post(id)
                Post_Tag
                    posts_id bigint not null
                    tags_id bigint not null
                    pk_Post_Tag(posts_id, tags_id)
                    fk_Post_Tag_posts_id(posts_id) -> Post(id)
                    fk_Post_Tag_tags_id(tags_id) -> Tag(id)
                Tag
                    id bigint not null
                    pk_Tag(id)
                a
                    Post_id bigint not null
                    list_id bigint not null
                    fk_a_Post_id(Post_id) -> Post(id)
                    fk_a_list_id(list_id) -> Tag(id)
                b
                    Post_id bigint not null
                    pos integer not null
                    ordered_id bigint not null
                    pk_b(Post_id, pos)
                    [to_post](Post_id) -> Post(id)
                    ck_b_pos: pos >= 0
                c
                    Post_id bigint not null
                    k varchar(9) not null
                    tag bigint not null
                    pk_c(Post_id, k)
                    uq_c_tag_Post_id(tag, Post_id)
                    fk_c_Post_id(Post_id) -> Post(id)
                    fk_c_tag(tag) -> Tag(id)
                d
                    Post_id bigint not null
                    byPost_KEY bigint not null
                    byPost_id bigint not null
                    pk_d(Post_id, byPost_KEY)
                    fk_d_Post_id(Post_id) -> Post(id)
                    fk_d_byPost_id(byPost_id) -> Tag(id)
                    fk_d_byPost_KEY(byPost_KEY) -> Post(id)
                e
                    Post_id bigint not null
                    byId_id bigint not null
                    pk_e(Post_id, byId_id)
                    fk_e_Post_id(Post_id) -> Post(id)
                    fk_e_byId_id(byId_id) -> Tag(id)
                """);
    }

    @Test
    void twoNamelessCollectionsShareATable() {
        MappedSchema mapped = Models.mapped(folder, """
                @Entity class Tag { @Id Long id; }
                @Entity class Post { @Id Long id; @ManyToMany List<Tag> main; @ManyToMany List<Tag> other; }
                """);

        assertThat(SchemaText.of(mapped.schema())).contains("""
                Post_Tag
                    Post_id bigint not null
                    main_id bigint not null
                    other_id bigint not null
                """);
        assertThat(mapped.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.where()).isEqualTo("com.example.Post.other");
            assertThat(notice.text())
                    .isEqualTo("shares the table Post_Tag with another member, and no row fits both;"
                            + " @JoinTable(name = ...) gives it a table of its own");
        });
    }

    @Test
    void elementCollections() {
        assertThat(Models.tables(folder, """
                enum Color { RED, GREEN }
                @Embeddable class Line { @Column(nullable = false) String text; int size; @ManyToOne User by; }
                @Entity class User {
                    @Id Long id;
                    @ElementCollection List<String> list;
                    @ElementCollection Set<String> set;
                    @ElementCollection @Column(nullable = false) Set<String> filledSet;
                    @ElementCollection @OrderColumn(name = "nr") List<Integer> ordered;
                    @ElementCollection @CollectionTable(name = "props", joinColumns = @JoinColumn(name = "u"))
                    @MapKeyColumn(name = "k", length = 40) @Column(name = "v", nullable = false) Map<String, String> map;
                    @ElementCollection Set<Line> lines;
                    @ElementCollection @Lob Set<String> texts;
                    @ElementCollection Map<Color, Integer> counts;
                }
                """)).isEqualTo("""
                User
                    id bigint not null
                    pk_User(id)
                User_counts
                    User_id bigint not null
                    counts_KEY tinyint not null
                    counts integer
                    pk_User_counts(User_id, counts_KEY)
                    fk_User_counts_User_id(User_id) -> User(id)
                    ck_User_counts_counts_KEY: counts_KEY between 0 and 1
                User_filledSet
                    User_id bigint not null
                    filledSet varchar(255) not null
                    pk_User_filledSet(User_id, filledSet)
                    fk_User_filledSet_User_id(User_id) -> User(id)
                User_lines
                    User_id bigint not null
                    text varchar(255) not null
                    size integer
                    by_id bigint
                    uq_User_lines_User_id_text_size_by_id(User_id, text, size, by_id)
                    fk_User_lines_User_id(User_id) -> User(id)
                    fk_User_lines_by_id(by_id) -> User(id)
                User_list
                    User_id bigint not null
                    list varchar(255)
                    fk_User_list_User_id(User_id) -> User(id)
                User_ordered
                    User_id bigint not null
                    nr integer not null
                    ordered integer
                    pk_User_ordered(User_id, nr)
                    fk_User_ordered_User_id(User_id) -> User(id)
                    ck_User_ordered_nr: nr >= 0
                User_set
                    User_id bigint not null
                    set varchar(255)
                    uq_User_set_User_id_set(User_id, set)
                    fk_User_set_User_id(User_id) -> User(id)
                User_texts
                    User_id bigint not null
                    texts clob
                    fk_User_texts_User_id(User_id) -> User(id)
                props
                    u bigint not null
                    k varchar(40) not null
                    v varchar(255) not null
                    pk_props(u, k)
                    fk_props_u(u) -> User(id)
                """);
    }
}
