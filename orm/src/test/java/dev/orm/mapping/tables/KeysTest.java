package dev.orm.mapping.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.mapping.ModelNotice;
import dev.orm.schema.Options;
import dev.orm.schema.Sequence;
import dev.orm.schema.TableName;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Primary keys, derived ones among them, and what numbers ids. */
class KeysTest {
    @TempDir
    Path folder;

    @Test
    void embeddedIdsAndMapsId() {
        assertThat(Models.tables(folder, """
                @Entity class Tenant { @Id @Column(length = 8) String code; }
                @Embeddable record OrderId(String tenant, long number) { }
                @Entity class Orders {
                    @EmbeddedId OrderId id;
                    @MapsId("tenant") @ManyToOne Tenant owner;
                    @ManyToOne Orders previous;
                }
                @Entity class Note {
                    @Id Long id;
                    @ManyToOne @JoinColumns({
                            @JoinColumn(name = "o_nr", referencedColumnName = "number"),
                            @JoinColumn(name = "o_tenant", referencedColumnName = "owner_code")}) Orders order;
                    @ManyToMany List<Orders> others;
                }
                """)).isEqualTo("""
                Note
                    id bigint not null
                    o_nr bigint
                    o_tenant varchar(8)
                    pk_Note(id)
                    fk_Note_o_nr_o_tenant(o_nr, o_tenant) -> Orders(number, owner_code)
                Note_Orders
                    Note_id bigint not null
                    others_owner_code varchar(8) not null
                    others_number bigint not null
                    fk_Note_Orders_Note_id(Note_id) -> Note(id)
                    fk_Note_Orders_others_owner_code_others_number(others_owner_code, others_number) -> Orders(owner_code, number)
                Orders
                    owner_code varchar(8) not null
                    number bigint not null
                    previous_owner_code varchar(8)
                    previous_number bigint
                    pk_Orders(owner_code, number)
                    fk_Orders_owner_code(owner_code) -> Tenant(code)
                    fk_Orders_previous_owner_code_previous_number(previous_owner_code, previous_number) -> Orders(owner_code, number)
                Tenant
                    code varchar(8) not null
                    pk_Tenant(code)
                """);
    }

    @Test
    void aUniqueOverThePrimaryKeyIsThePrimaryKey() {
        assertThat(Models.tables(folder, """
                @Entity @Table(uniqueConstraints = {
                        @UniqueConstraint(columnNames = "id"), @UniqueConstraint(columnNames = "name")})
                class Config {
                    @Id @Column(unique = true) Long id;
                    @Column(unique = true) String name;
                    @ElementCollection @CollectionTable(name = "Entry", uniqueConstraints =
                            @UniqueConstraint(name = "one_of_each", columnNames = {"entries_KEY", "Config_id"}))
                    Map<String, String> entries;
                }
                """)).isEqualTo("""
                Config
                    id bigint not null
                    name varchar(255)
                    pk_Config(id)
                    uq_Config_name(name)
                Entry
                    Config_id bigint not null
                    entries_KEY varchar(255) not null
                    entries varchar(255)
                    pk_Entry(Config_id, entries_KEY)
                    fk_Entry_Config_id(Config_id) -> Config(id)
                """);
    }

    @Test
    void idClassesAndReferencesAsIds() {
        assertThat(Models.tables(folder, """
                @Entity class User { @Id UUID id; }
                class MemberKey implements Serializable { UUID user; String role; }
                @Entity @IdClass(MemberKey.class) class Member { @Id @ManyToOne User user; @Id String role; int since; }
                class BadgeKey implements Serializable { MemberKey member; }
                @Entity @IdClass(BadgeKey.class) class Badge { @Id @OneToOne Member member; }
                """)).isEqualTo("""
                Badge
                    member_user_id uuid not null
                    member_role varchar(255) not null
                    pk_Badge(member_user_id, member_role)
                    fk_Badge_member_user_id_member_role(member_user_id, member_role) -> Member(user_id, role)
                Member
                    user_id uuid not null
                    role varchar(255) not null
                    since integer not null
                    pk_Member(user_id, role)
                    fk_Member_user_id(user_id) -> User(id)
                User
                    id uuid not null
                    pk_User(id)
                """);
    }

    /** A column of a reference that the key holds already is read only there. */
    @Test
    void referencesThatShareAColumnOfTheKey() {
        assertThat(Models.tables(folder, """
                @Embeddable class NodeId implements Serializable { String tenant; Long nr; }
                @Entity class Node {
                    @EmbeddedId NodeId id;
                    @ManyToOne @JoinColumns({
                            @JoinColumn(name = "TENANT", referencedColumnName = "tenant", insertable = false, updatable = false),
                            @JoinColumn(name = "parent", referencedColumnName = "nr", insertable = false, updatable = false)}) Node parent;
                }
                """)).isEqualTo("""
                Node
                    tenant varchar(255) not null
                    nr bigint not null
                    parent bigint
                    pk_Node(tenant, nr)
                    fk_Node_tenant_parent(tenant, parent) -> Node(tenant, nr)
                """);
    }

    /** Hibernate copies it whole, and every database numbers the reference too. */
    @Test
    void ofADefinitionOnlyTheTypeIsReferredTo() {
        assertThat(Models.tables(folder, """
                @Entity class A { @Id @Column(columnDefinition = "bigint not null auto_increment") Long id; @ManyToOne A up; }
                @Entity class B { @Id @Column(columnDefinition = "serial") Integer id; @ManyToMany List<B> others; }
                @Entity class C { @Id @Column(columnDefinition = "char(36) collate nocase") String id; @ManyToOne C up; }
                @Entity class D { @Id @Column(columnDefinition = "integer primary key autoincrement") Integer id; @ElementCollection List<Long> all; }
                """)).isEqualTo("""
                A
                    id 'bigint not null auto_increment' not null
                    up_id 'bigint'
                    pk_A(id)
                    fk_A_up_id(up_id) -> A(id)
                B
                    id 'serial' not null
                    pk_B(id)
                B_B
                    B_id 'integer' not null
                    others_id 'integer' not null
                    fk_B_B_B_id(B_id) -> B(id)
                    fk_B_B_others_id(others_id) -> B(id)
                C
                    id 'char(36)' not null collate nocase
                    up_id 'char(36)'
                    pk_C(id)
                    fk_C_up_id(up_id) -> C(id)
                D
                    id 'integer primary key autoincrement' not null
                    pk_D(id)
                D_all
                    D_id 'integer' not null
                    all bigint
                    fk_D_all_D_id(D_id) -> D(id)
                """);
    }

    @Test
    void generators() {
        assertThat(Models.tables(folder, """
                @Entity @Table(name = "autos") class Auto { @Id @GeneratedValue Long id; }
                @Entity class Seq { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) int id; }
                @Entity class Named { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "my_seq", initialValue = 5, allocationSize = 1) Long id; }
                @Entity class Unnamed { @Id @GeneratedValue(generator = "h") @SequenceGenerator(name = "h") Long id; }
                @Entity class Ident { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id; }
                @Entity class Uid { @Id @GeneratedValue UUID id; }
                @Entity class Text { @Id @GeneratedValue(strategy = GenerationType.UUID) String id; }
                """)).isEqualTo("""
                Ident
                    id integer not null identity
                    pk_Ident(id)
                Named
                    id bigint not null
                    pk_Named(id)
                Seq
                    id integer not null
                    pk_Seq(id)
                Text
                    id varchar(255) not null
                    pk_Text(id)
                Uid
                    id uuid not null
                    pk_Uid(id)
                Unnamed
                    id bigint not null
                    pk_Unnamed(id)
                autos
                    id bigint not null
                    pk_autos(id)
                sequence autos_SEQ from 1 by 50
                sequence my_seq from 5 by 1
                sequence Seq_SEQ from 1 by 50
                sequence h from 1 by 50
                """);
    }

    @Test
    void whatASequenceIsLikeBeyondItsNumbers() {
        assertThat(Models.tables(folder, """
                @Entity class A { @Id @GeneratedValue(generator = "a") @SequenceGenerator(name = "a", options = "as integer MINVALUE -5 maxvalue = 99 cache 3 cycle") Long id; }
                @Entity class B { @Id @GeneratedValue(generator = "b") @SequenceGenerator(name = "b", options = "no minvalue nomaxvalue no cycle nocache") Long id; }
                """)).isEqualTo("""
                A
                    id bigint not null
                    pk_A(id)
                B
                    id bigint not null
                    pk_B(id)
                sequence a from 1 by 50 {cache=3, cycle=, maximum=99, minimum=-5, type=integer}
                sequence b from 1 by 50
                """);
    }

    @Test
    void tellsWhichOptionsOfASequenceItDoesNotUnderstand() {
        MappedSchema mapped = Models.mapped(folder, """
                @Entity class A { @Id @GeneratedValue(generator = "a") @SequenceGenerator(name = "a", options = "cache 3 owned by a.id") Long id; }
                """);

        assertThat(mapped.schema().sequences())
                .containsExactly(
                        new Sequence(TableName.of("a"), 1, 50, Options.none().with(Sequence.CACHE, "3")));
        assertThat(mapped.notices())
                .containsExactly(new ModelNotice(
                        "com.example.A.id",
                        "of the options of its sequence, owned by a.id is not understood and left out"));
    }

    @Test
    void tableGenerators() {
        assertThat(Models.tables(folder, """
                @Entity class A { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
                @Entity class B { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }
                @Entity class C { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "g")
                    @TableGenerator(name = "g", table = "ids", pkColumnName = "k", valueColumnName = "v", pkColumnValue = "c", initialValue = 5) Long id; }
                @Entity class D { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "h")
                    @TableGenerator(name = "h", table = "ids", pkColumnName = "k", valueColumnName = "v") Long id; }
                """)).isEqualTo("""
                A
                    id bigint not null
                    pk_A(id)
                B
                    id bigint not null
                    pk_B(id)
                C
                    id bigint not null
                    pk_C(id)
                D
                    id bigint not null
                    pk_D(id)
                hibernate_sequences
                    sequence_name varchar(255) not null
                    next_val bigint
                    pk_hibernate_sequences(sequence_name)
                    row [sequence_name, next_val] = [default, 0]
                ids
                    k varchar(255) not null
                    v bigint
                    pk_ids(k)
                    row [k, v] = [c, 5]
                    row [k, v] = [D, 0]
                """);
    }

    @Test
    void idsOfAMappedSuperclassComeFirst() {
        assertThat(Models.tables(folder, """
                @MappedSuperclass abstract class Base<K> { Instant created; @Id @GeneratedValue K id; @ManyToMany List<Tag> tags; }
                @Entity class Tag { @Id Long id; }
                @Entity class Post extends Base<Long> { String title; }
                """)).isEqualTo("""
                Post
                    id bigint not null
                    created timestamp(6) with time zone
                    title varchar(255)
                    pk_Post(id)
                Post_Tag
                    Post_id bigint not null
                    tags_id bigint not null
                    fk_Post_Tag_Post_id(Post_id) -> Post(id)
                    fk_Post_Tag_tags_id(tags_id) -> Tag(id)
                Tag
                    id bigint not null
                    pk_Tag(id)
                sequence Post_SEQ from 1 by 50
                """);
    }
}
