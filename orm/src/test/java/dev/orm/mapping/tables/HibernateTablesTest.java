package dev.orm.mapping.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.mapping.Naming;
import dev.orm.mapping.reader.Workspace;
import dev.orm.schema.TableName;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hibernate's own annotations: those that are understood, and members that are left alone. */
class HibernateTablesTest {
    private static final String PACKAGE = "package org.hibernate.annotations;";

    @TempDir
    Path folder;

    @Test
    void onDeleteAndColumnDefault() {
        assertThat(SchemaText.of(mapped("""
                @Entity class Post {
                    @Id Long id;
                    @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Post root;
                    @ManyToOne Post parent;
                    @OneToMany(mappedBy = "parent") @OnDelete(action = OnDeleteAction.SET_NULL) List<Post> kids;
                    @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) List<String> tags;
                    @ColumnDefault("7") int stars;
                    @ColumnDefault("'x'") String mark;
                }
                """).schema())).isEqualTo("""
                Post
                    id bigint not null
                    root_id bigint
                    parent_id bigint
                    stars integer not null default number 7
                    mark varchar(255) default string x
                    pk_Post(id)
                    fk_Post_root_id(root_id) -> Post(id) on delete cascade
                    fk_Post_parent_id(parent_id) -> Post(id) on delete set null
                Post_tags
                    Post_id bigint not null
                    tags varchar(255)
                    fk_Post_tags_Post_id(Post_id) -> Post(id) on delete cascade
                """);
    }

    @Test
    void whatIsLeftAloneYieldsNothing() {
        MappedSchema mapped = mapped("""
                @Entity @Table(indexes = {@Index(columnList = "extra_data"), @Index(columnList = "title")}, uniqueConstraints = @UniqueConstraint(columnNames = {"title", "raw"}))
                class Post {
                    @Id Long id;
                    String title;
                    @Type @Column(name = "extra_data") Map<String, String> extra;
                    @Type String raw;
                    @Type @ElementCollection @CollectionTable(name = "post_names") Set<String> names;
                }
                """);

        assertThat(SchemaText.of(mapped.schema())).isEqualTo("""
                Post
                    id bigint not null
                    title varchar(255)
                    pk_Post(id)
                    ix_Post_title(title)
                """);
        assertThat(mapped.leftAloneNames()).containsExactly("Post.extra_data", "Post.raw", "Post.names", "post_names");
        assertThat(mapped.leftAlone().get(0))
                .isEqualTo(new LeftAloneMember(
                        "com.example.Post.extra",
                        "Type",
                        TableName.of("Post"),
                        List.of("extra_data"),
                        List.of(),
                        false));
        assertThat(mapped.notices())
                .extracting(notice -> notice.where() + ": " + notice.text())
                .contains(
                        "Post: @Index on the column extra_data is neither made nor dropped: the column is left alone",
                        "Post: @UniqueConstraint on the column raw is neither made nor dropped: the column is left"
                                + " alone");
    }

    /** A key over the columns that are known would keep rows away that differ in the others. */
    @Test
    void whatIsLeftAloneInCollectionsAndSecondaryTables() {
        MappedSchema mapped = mapped("""
                @Embeddable class Line { String text; @Type @Column(name = "extra") String data; }
                @Entity @SecondaryTable(name = "more") class Post {
                    @Id Long id;
                    @Type @Column(table = "more", name = "x") String elsewhere;
                    @ElementCollection Set<Line> lines;
                    @ElementCollection Map<Line, String> notes;
                }
                """);
        assertThat(SchemaText.of(mapped.schema())).isEqualTo("""
                Post
                    id bigint not null
                    pk_Post(id)
                Post_lines
                    Post_id bigint not null
                    text varchar(255)
                    fk_Post_lines_Post_id(Post_id) -> Post(id)
                Post_notes
                    Post_id bigint not null
                    text varchar(255) not null
                    notes varchar(255)
                    fk_Post_notes_Post_id(Post_id) -> Post(id)
                more
                    id bigint not null
                    pk_more(id)
                    fk_more_id(id) -> Post(id)
                """);
        assertThat(mapped.leftAloneNames()).containsExactly("Post_lines.extra", "Post_notes.extra", "more.x");
    }

    @Test
    void nothingCanReferToAKeyThatIsLeftAlone() {
        assertThatThrownBy(() -> mapped("""
                @Entity class Tag { @Id @Type String id; }
                @Entity class Post { @Id Long id; @ManyToOne Tag tag; }
                """))
                .isInstanceOf(UnusableKeyException.class)
                .hasMessage("""
                the primary key of com.example.Tag is not known, so no column can refer to it (com.example.Post.tag)
                  why:  its id carries an annotation that may decide its column and is not understood
                  next: give the id a type that is understood; where an orm.yaml is read, models.types may say how its class is stored""");
    }

    private MappedSchema mapped(String entities) {
        Workspace workspace = new Workspace(folder)
                .source(
                        "org/hibernate/annotations/OnDelete.java",
                        PACKAGE + "public @interface OnDelete { OnDeleteAction action(); }")
                .source(
                        "org/hibernate/annotations/OnDeleteAction.java",
                        PACKAGE + "public enum OnDeleteAction { CASCADE, SET_NULL }")
                .source(
                        "org/hibernate/annotations/ColumnDefault.java",
                        PACKAGE + "public @interface ColumnDefault { String value(); }")
                .source("org/hibernate/annotations/Type.java", PACKAGE + "public @interface Type { }")
                .compile(entities.replaceAll("@(OnDelete|ColumnDefault|Type)\\b", "@org.hibernate.annotations.$1")
                        .replace("OnDeleteAction.", "org.hibernate.annotations.OnDeleteAction."));
        return MappedSchema.of(workspace.read(), Naming.JPA);
    }
}
