package dev.orm.query.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.query.Select;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Queries over one model, and their SQL. */
abstract class SelectSql {
    private static final String MODEL = """
            @Embeddable class Address { String city; String zip; }
            @Entity @Table(name = "users") class User {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                String name;
                @Embedded Address address;
                @ManyToOne Country country;
                @OneToMany(mappedBy = "author") List<Post> posts;
                @ElementCollection List<String> nicknames;
                @ElementCollection @CollectionTable(name = "phones") @MapKeyColumn(name = "kind") @Column(name = "number")
                Map<String, String> phones;
            }
            @Entity class Country { @Id String code; String name; }
            enum Status { DRAFT, PUBLISHED }
            @Entity @Table(name = "posts") class Post {
                @Id Long id;
                String title;
                @Enumerated(EnumType.STRING) Status status;
                @ManyToOne(optional = false) User author;
                @ManyToOne User reviewer;
                int words;
                @ManyToMany @JoinTable(name = "post_tags") @OrderColumn(name = "place") List<Tag> tags;
            }
            @Entity class Tag { @Id Long id; String word; @ManyToMany(mappedBy = "tags") List<Post> posts; }
            @Embeddable record SeatId(String row, int nr) { }
            @Entity class Seat { @EmbeddedId SeatId id; boolean free; }
            @Entity class Ticket { @Id Long id; @ManyToOne Seat seat; }
            """;

    @TempDir
    static Path folder;

    private static QuerySql queries;

    @BeforeAll
    static void compile() {
        queries = new QuerySql(folder, MODEL);
    }

    static final String POST = "select post.id, post.title, post.status, post.author_id, post.reviewer_id, post.words";

    static void check(Select select, String expected) {
        assertThat(queries.sql(select)).isEqualTo(expected);
    }
}
