package dev.orm.mapping.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.mapping.Naming;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingStrategyTest {
    @ParameterizedTest
    @CsvSource({
        "createdAt, created_at",
        "URLPath, urlpath",
        "basicNN, basicnn",
        "colorS, colors",
        "S2Base, s2_base",
        "OrderLine, order_line",
        "order_line, order_line",
        "address.zipCode, address_zip_code",
        "a, a",
        "aB, ab",
        "aBc, a_bc",
        "x1Y2z, x1_y2z",
        "A$UserId, a$user_id"
    })
    void springWritesInSnakeCase(String name, String expected) {
        assertThat(NamingStrategy.of(Naming.SPRING).physical(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"createdAt", "URLPath", "order_line", "A$UserId"})
    void jpaWritesAsItStands(String name) {
        assertThat(NamingStrategy.of(Naming.JPA).physical(name)).isEqualTo(name);
    }

    @Test
    void quotedNamesAreTakenAsTheyAre() {
        for (Naming naming : Naming.values()) {
            assertThat(NamingStrategy.of(naming).physical("`My Name`")).isEqualTo("My Name");
            assertThat(NamingStrategy.of(naming).physical("\"myName\"")).isEqualTo("myName");
        }
    }

    private static final String BLOG = """
            @Entity class BlogPost {
                @Id @GeneratedValue Long postId;
                @Column(name = "fullTitle") String title;
                @Column(name = "`Odd Name`") String odd;
                @ManyToOne BlogPost replyTo;
                @ManyToMany List<BlogPost> seeAlso;
                @ElementCollection @OrderColumn List<String> keyWords;
                @ElementCollection Map<String, String> extraData;
            }
            """;

    @Test
    void jpa(@TempDir Path folder) {
        assertThat(Models.tables(folder, BLOG)).isEqualTo("""
                BlogPost
                    postId bigint not null
                    fullTitle varchar(255)
                    Odd Name varchar(255)
                    replyTo_postId bigint
                    pk_BlogPost(postId)
                    fk_BlogPost_replyTo_postId(replyTo_postId) -> BlogPost(postId)
                BlogPost_BlogPost
                    BlogPost_postId bigint not null
                    seeAlso_postId bigint not null
                    fk_BlogPost_BlogPost_BlogPost_postId(BlogPost_postId) -> BlogPost(postId)
                    fk_BlogPost_BlogPost_seeAlso_postId(seeAlso_postId) -> BlogPost(postId)
                BlogPost_extraData
                    BlogPost_postId bigint not null
                    extraData_KEY varchar(255) not null
                    extraData varchar(255)
                    pk_BlogPost_extraData(BlogPost_postId, extraData_KEY)
                    fk_BlogPost_extraData_BlogPost_postId(BlogPost_postId) -> BlogPost(postId)
                BlogPost_keyWords
                    BlogPost_postId bigint not null
                    keyWords_ORDER integer not null
                    keyWords varchar(255)
                    pk_BlogPost_keyWords(BlogPost_postId, keyWords_ORDER)
                    fk_BlogPost_keyWords_BlogPost_postId(BlogPost_postId) -> BlogPost(postId)
                    ck_BlogPost_keyWords_keyWords_ORDER: keyWords_ORDER >= 0
                sequence BlogPost_SEQ from 1 by 50
                """);
    }

    @Test
    void spring(@TempDir Path folder) {
        assertThat(Models.springTables(folder, BLOG)).isEqualTo("""
                blog_post
                    post_id bigint not null
                    full_title varchar(255)
                    Odd Name varchar(255)
                    reply_to_post_id bigint
                    pk_blog_post(post_id)
                    fk_blog_post_reply_to_post_id(reply_to_post_id) -> blog_post(post_id)
                blog_post_extra_data
                    blog_post_post_id bigint not null
                    extra_data_key varchar(255) not null
                    extra_data varchar(255)
                    pk_blog_post_extra_data(blog_post_post_id, extra_data_key)
                    fk_blog_post_extra_data_blog_post_post_id(blog_post_post_id) -> blog_post(post_id)
                blog_post_key_words
                    blog_post_post_id bigint not null
                    key_words_order integer not null
                    key_words varchar(255)
                    pk_blog_post_key_words(blog_post_post_id, key_words_order)
                    fk_blog_post_key_words_blog_post_post_id(blog_post_post_id) -> blog_post(post_id)
                    ck_blog_post_key_words_key_words_order: key_words_order >= 0
                blog_post_see_also
                    blog_post_post_id bigint not null
                    see_also_post_id bigint not null
                    fk_blog_post_see_also_blog_post_post_id(blog_post_post_id) -> blog_post(post_id)
                    fk_blog_post_see_also_see_also_post_id(see_also_post_id) -> blog_post(post_id)
                sequence blog_post_seq from 1 by 50
                """);
    }

    @Test
    void keysNameColumnsInEitherSpelling(@TempDir Path folder) {
        assertThat(Models.springTables(folder, """
                @Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"createdAt", "full_name"}))
                class Thing { @Id String id; String createdAt; String fullName; }
                """)).contains("uq_thing_created_at_full_name(created_at, full_name)");
    }
}
