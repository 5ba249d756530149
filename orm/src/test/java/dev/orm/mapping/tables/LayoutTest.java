package dev.orm.mapping.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.mapping.Naming;
import dev.orm.mapping.reader.Workspace;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTest {
    @TempDir
    Path folder;

    private String layout(String sources) {
        return layout(sources, Naming.JPA);
    }

    private String layout(String sources, Naming naming) {
        return LayoutText.of(
                MappedModel.of(new Workspace(folder).compile(sources).read(), naming, UnaryOperator.identity())
                        .layout());
    }

    @Test
    void valuesAndEmbeddables() {
        assertThat(layout("""
                @Embeddable record Address(String street, @Column(length = 16) String zip) {}
                @MappedSuperclass abstract class Base { @Id Long id; @Version int version; }
                @Entity @Table(name = "users") class User extends Base {
                    @Column(name = "createdAt", nullable = false, updatable = false) Instant created;
                    @Embedded @AttributeOverride(name = "street", column = @Column(name = "ship_street")) Address home;
                    @Column(insertable = false, updatable = false) String twin;
                }
                """)).isEqualTo("""
                User in users[id] by users.id
                    id: users.id bigint!
                    version: users.version integer!
                    created: users.createdAt timestamp(6) with time zone! not updated
                    home: {street: users.ship_street varchar(255); zip: users.zip varchar(16)}
                    twin: users.twin varchar(255) not inserted not updated
                """);
    }

    @Test
    void bothSidesOfAssociations() {
        assertThat(layout("""
                @Entity class Author {
                    @Id Long id;
                    @OneToMany(mappedBy = "author") List<Post> posts;
                    @OneToMany @JoinColumn(name = "fan_of") Set<Post> favourites;
                }
                @Entity class Post {
                    @Id Long id;
                    @ManyToOne(optional = false) Author author;
                    @ManyToMany @OrderColumn List<Tag> tags;
                }
                @Entity class Tag { @Id Long id; @ManyToMany(mappedBy = "tags") Set<Post> posts; }
                """)).isEqualTo("""
                Author in Author[id] by Author.id
                    id: Author.id bigint!
                    posts: inverse of com.example.Post.author (Post.author_id bigint! -> Author[id])
                    favourites: theirs: Post.fan_of bigint -> Author[id]
                Post in Post[id] by Post.id
                    id: Post.id bigint!
                    author: Post.author_id bigint! -> Author[id]
                    tags: by Post_Tag: owner Post_Tag.posts_id bigint! -> Post[id],\
                 target Post_Tag.tags_id bigint! -> Tag[id], order Post_Tag.tags_ORDER integer!
                Tag in Tag[id] by Tag.id
                    id: Tag.id bigint!
                    posts: inverse of com.example.Post.tags (by Post_Tag: owner Post_Tag.posts_id bigint! -> Post[id],\
                 target Post_Tag.tags_id bigint! -> Tag[id])
                """);
    }

    @Test
    void collectionsOfValuesAndMaps() {
        assertThat(layout("""
                @Embeddable class Phone { String number; @Enumerated(EnumType.STRING) Kind kind; }
                enum Kind { HOME, WORK }
                @Entity class User {
                    @Id Long id;
                    @ElementCollection Set<String> nicknames;
                    @ElementCollection @CollectionTable(name = "phones", joinColumns = @JoinColumn(name = "owner"))
                    @OrderColumn(name = "pos") List<Phone> phones;
                    @ElementCollection Map<Kind, Integer> counts;
                    @OneToMany(mappedBy = "of") @MapKey(name = "title") Map<String, Job> jobs;
                    @ManyToMany Map<Job, User> friends;
                }
                @Entity class Job { @Id Long id; String title; @ManyToOne User of; }
                """)).isEqualTo("""
                Job in Job[id] by Job.id
                    id: Job.id bigint!
                    title: Job.title varchar(255)
                    of: Job.of_id bigint -> User[id]
                User in User[id] by User.id
                    id: User.id bigint!
                    nicknames: in User_nicknames: User_nicknames.nicknames varchar(255),\
                 owner User_nicknames.User_id bigint! -> User[id]
                    phones: in phones: {number: phones.number varchar(255); kind: phones.kind enum[HOME, WORK]},\
                 owner phones.owner bigint! -> User[id], order phones.pos integer!
                    counts: in User_counts: User_counts.counts integer, owner User_counts.User_id bigint! -> User[id],\
                 key User_counts.counts_KEY tinyint!
                    jobs: inverse of com.example.Job.of (Job.of_id bigint -> User[id]), key of target title
                    friends: by User_User: owner User_User.User_id bigint! -> User[id],\
                 target User_User.friends_id bigint! -> User[id],\
                 key com.example.Job by User_User.friends_KEY bigint! -> Job[id]
                """);
    }

    @Test
    void hierarchies() {
        assertThat(layout("""
                @Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) class Animal { @Id Long id; String name; }
                @Entity class Cat extends Animal { int lives; }
                @Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Payment { @Id Long id; }
                @Entity @PrimaryKeyJoinColumn(name = "payment") class Card extends Payment { String digits; }
                @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Shape {
                    @Id Long id; @ManyToOne Animal of; }
                @Entity class Circle extends Shape { double radius; }
                """)).isEqualTo("""
                Animal in Animal[id] by Animal.id, Animal.DTYPE=Animal
                    id: Animal.id bigint!
                    name: Animal.name varchar(255)
                Card in Payment[id], Card[payment] by Payment.id
                    id: Payment.id bigint!
                    digits: Card.digits varchar(255)
                Cat in Animal[id] by Animal.id, Animal.DTYPE=Cat
                    id: Animal.id bigint!
                    name: Animal.name varchar(255)
                    lives: Animal.lives integer
                Circle in Circle[id] by Circle.id
                    id: Circle.id bigint!
                    of: Circle.of_id bigint -> Animal[id]
                    radius: Circle.radius floatingpoint(53)!
                Payment in Payment[id] by Payment.id
                    id: Payment.id bigint!
                Shape in  by Shape.id
                    id: Shape.id bigint!
                    of: Shape.of_id bigint -> Animal[id]
                """);
    }

    @Test
    void derivedKeys() {
        assertThat(layout("""
                @Entity class Orders { @Id Long id; }
                @Embeddable class LineId implements Serializable { Long orderId; int line; }
                @Entity class Line { @EmbeddedId LineId id; @MapsId("orderId") @ManyToOne Orders order; }
                @Entity class Note { @Id Long id; @MapsId @OneToOne Orders of; }
                class PartId implements Serializable { Long order; String name; }
                @Entity @IdClass(PartId.class) class Part { @Id @ManyToOne Orders order; @Id String name; }
                """)).isEqualTo("""
                Line in Line[order_id, line] by Line.order_id, Line.line
                    id: {orderId: Line.order_id bigint!; line: Line.line integer!}
                    order: Line.order_id bigint! -> Orders[id]
                Note in Note[of_id] by Note.of_id
                    id: Note.of_id bigint!
                    of: Note.of_id bigint! -> Orders[id]
                Orders in Orders[id] by Orders.id
                    id: Orders.id bigint!
                Part in Part[order_id, name] by Part.order_id, Part.name
                    order: Part.order_id bigint! -> Orders[id]
                    name: Part.name varchar(255)!
                """);
    }

    @Test
    void derivedKeysThatHoldIdClasses() {
        assertThat(layout("""
                @Entity class Cinema { @Id String name; }
                class HallId implements Serializable { int nr; String cinema; }
                @Entity @IdClass(HallId.class) class Hall { @Id @ManyToOne Cinema cinema; @Id int nr; }
                @Embeddable class SeatId implements Serializable { int place; HallId hall; }
                @Entity class Seat { @EmbeddedId SeatId id; @MapsId("hall") @ManyToOne Hall hall; }
                """)).isEqualTo("""
                Cinema in Cinema[name] by Cinema.name
                    name: Cinema.name varchar(255)!
                Hall in Hall[cinema_name, nr] by Hall.cinema_name, Hall.nr
                    cinema: Hall.cinema_name varchar(255)! -> Cinema[name]
                    nr: Hall.nr integer!
                Seat in Seat[place, hall_cinema_name, hall_nr] by Seat.place, Seat.hall_cinema_name, Seat.hall_nr
                    id: {place: Seat.place integer!; hall: {cinema: Seat.hall_cinema_name varchar(255)!; nr: Seat.hall_nr integer!}}
                    hall: Seat.hall_cinema_name varchar(255)!, Seat.hall_nr integer! -> Hall[cinema_name, nr]
                """);
    }

    @Test
    void derivedKeysOfAnotherShape() {
        assertThatThrownBy(() -> layout("""
                class HallId implements Serializable { String cinema; int nr; }
                @Entity @IdClass(HallId.class) class Hall { @Id String cinema; @Id int nr; }
                @Embeddable class SeatId implements Serializable { int place; String hall; }
                @Entity class Seat { @EmbeddedId SeatId id; @MapsId("hall") @ManyToOne Hall hall; }
                """))
                .isInstanceOf(UnusableKeyException.class)
                .hasMessage("""
                com.example.Seat.hall takes the place of an id of another shape (com.example.SeatId.hall)
                  why:  the primary key of com.example.Hall has 2 columns, and the id has values for 1
                  next: give the id the type of that key: its @IdClass, or its @EmbeddedId's class""");
    }

    @Test
    void theOtherSideOfAManyToManyHasNoKeys() {
        assertThatThrownBy(() -> layout("""
                @Entity class Post { @Id Long id; @ManyToMany List<Tag> tags; }
                @Entity class Tag { @Id Long id; @ManyToMany(mappedBy = "tags") @MapKeyColumn(name = "k") Map<String, Post> posts; }
                """))
                .isInstanceOf(UnstoredEntriesException.class)
                .hasMessage("""
                the other side of a @ManyToMany has an order or keys of its own (com.example.Tag.posts)
                  why:  the join table is that of tags, and has no columns for them
                  next: put @OrderColumn or the map on the side without mappedBy; here say @OrderBy, or @MapKey(name = ..)""");
    }

    @Test
    void secondaryTablesAndOneToOne() {
        assertThat(layout("""
                @Entity @SecondaryTable(name = "texts", pkJoinColumns = @PrimaryKeyJoinColumn(name = "page"))
                class Page { @Id Long id; @Column(table = "texts") String text; @OneToOne Cover cover; }
                @Entity class Cover {
                    @Id Long id;
                    @OneToOne(mappedBy = "cover") Page page;
                    @OneToOne @PrimaryKeyJoinColumn Page twin;
                    @ManyToOne @JoinTable(name = "shelves") Page shelf;
                }
                """)).isEqualTo("""
                Cover in Cover[id] by Cover.id
                    id: Cover.id bigint!
                    page: inverse of com.example.Page.cover (Page.cover_id bigint -> Cover[id])
                    twin: Cover.id bigint! not inserted not updated -> Page[id]
                    shelf: by shelves: owner shelves.id bigint! -> Cover[id], target shelves.shelf_id bigint! -> Page[id]
                Page in Page[id], texts[page]? by Page.id
                    id: Page.id bigint!
                    text: texts.text varchar(255)
                    cover: Page.cover_id bigint -> Cover[id]
                """);
    }

    @Test
    void namesOfSpringAreTheSchemas() {
        assertThat(layout("""
                @Entity class LongName { @Id Long id; String URLPath; @ManyToOne LongName oldTwin; }
                """, Naming.SPRING)).isEqualTo("""
                LongName in long_name[id] by long_name.id
                    id: long_name.id bigint!
                    URLPath: long_name.urlpath varchar(255)
                    oldTwin: long_name.old_twin_id bigint -> long_name[id]
                """);
    }
}
