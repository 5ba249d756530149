package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import dev.orm.session.blog.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Seeded sequences of operations on a session and on a plain model of maps: after every commit a new session must see
 * what the model holds, and after every rollback the objects must.
 */
final class RandomSessions {
    private final Database database;
    private final long seed;
    private final Random random;
    private final List<Author> authors = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();
    private Snapshot committed = new Snapshot(Map.of(), Map.of(), new TreeSet<>());
    private Session session;
    private int names;

    RandomSessions(Database database, long seed) {
        this.database = database;
        this.seed = seed;
        this.random = new Random(seed);
        this.session = database.session();
    }

    /**
     * What there is.
     *
     * @param posts by author
     * @param labels tags by post
     * @param tags all there are
     */
    record Snapshot(Map<String, Set<String>> posts, Map<String, Set<String>> labels, Set<String> tags) {}

    void run(int steps) {
        try {
            for (int step = 0; step < steps; step++) {
                step();
            }
            commit();
            empty();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed, e);
        } finally {
            session.close();
        }
    }

    private void empty() {
        authors.forEach(session::delete);
        session.flush();
        tags.forEach(session::delete);
        session.commit();
    }

    private void step() {
        switch (random.nextInt(14)) {
            case 0, 1 -> addAuthor();
            case 2, 3 -> addPost();
            case 4 -> addTag();
            case 5 -> change();
            case 6 -> label(true);
            case 7 -> label(false);
            case 8 -> move();
            case 9 -> deletePost();
            case 10 -> deleteAuthor();
            case 11 -> deleteTag();
            case 12 -> commit();
            default -> rollbackOrReload();
        }
    }

    private String name(String prefix) {
        return prefix + names++;
    }

    private void addAuthor() {
        String name = name("a");
        Author author = new Author(name, name);
        session.add(author);
        authors.add(author);
    }

    private void addPost() {
        if (authors.isEmpty()) {
            return;
        }
        Author author = any(authors);
        Post post = new Post(name("p"));
        if (random.nextBoolean()) {
            author.posts().add(post);
        } else {
            post.by(author);
            session.add(post);
        }
        posts.add(post);
    }

    private void addTag() {
        Tag tag = new Tag(name("t"));
        session.add(tag);
        tags.add(tag);
    }

    private void change() {
        if (!authors.isEmpty() && random.nextBoolean()) {
            any(authors).rename(name("r"));
        } else if (!posts.isEmpty()) {
            any(posts).retitle(name("q"));
        }
    }

    private void label(boolean on) {
        if (posts.isEmpty() || tags.isEmpty()) {
            return;
        }
        Post post = any(posts);
        Tag tag = any(tags);
        if (random.nextBoolean()) {
            changed(post.tags(), tag, on);
        } else {
            changed(tag.posts(), post, on);
        }
    }

    private static <T> void changed(Set<T> all, T member, boolean on) {
        if (on) {
            all.add(member);
        } else {
            all.remove(member);
        }
    }

    private void move() {
        if (posts.isEmpty() || authors.size() < 2) {
            return;
        }
        Post post = any(posts);
        Author author = any(authors);
        if (random.nextBoolean()) {
            post.by(author);
        } else if (post.author() != author) {
            author.posts().add(post);
        }
    }

    private void deletePost() {
        if (posts.isEmpty()) {
            return;
        }
        session.flush();
        Post post = posts.remove(random.nextInt(posts.size()));
        List.copyOf(post.tags()).forEach(tag -> post.tags().remove(tag));
        post.author().posts().remove(post);
    }

    private void deleteAuthor() {
        if (authors.isEmpty()) {
            return;
        }
        session.flush();
        Author author = authors.remove(random.nextInt(authors.size()));
        posts.removeAll(author.posts());
        author.posts()
                .forEach(post ->
                        List.copyOf(post.tags()).forEach(tag -> post.tags().remove(tag)));
        session.delete(author);
    }

    private void deleteTag() {
        if (tags.isEmpty()) {
            return;
        }
        session.flush();
        Tag tag = tags.remove(random.nextInt(tags.size()));
        List.copyOf(tag.posts()).forEach(post -> post.tags().remove(tag));
        session.delete(tag);
    }

    private void commit() {
        session.commit();
        committed = objects();
        try (Session other = database.session()) {
            assertThat(stored(other)).isEqualTo(committed);
        }
        assertThat(objects()).isEqualTo(committed);
    }

    private void rollbackOrReload() {
        if (random.nextBoolean()) {
            session.rollback();
        } else {
            session.close();
            session = database.session();
        }
        authors.clear();
        authors.addAll(session.query(Author.class).orderBy("id").all());
        posts.clear();
        posts.addAll(session.query(Post.class).orderBy("id").all());
        tags.clear();
        tags.addAll(session.query(Tag.class).orderBy("id").all());
        if (random.nextBoolean()) { // else the collections are not loaded
            assertThat(objects()).isEqualTo(committed);
        }
    }

    private static Snapshot stored(Session session) {
        return snapshot(
                session.query(Author.class).all(),
                session.query(Post.class).all(),
                session.query(Tag.class).all());
    }

    private Snapshot objects() {
        return snapshot(authors, posts, tags);
    }

    private static Snapshot snapshot(List<Author> authors, List<Post> posts, List<Tag> tags) {
        Map<String, Set<String>> byAuthor = new LinkedHashMap<>();
        authors.forEach(author -> byAuthor.put(author.name(), names(author.posts())));
        Map<String, Set<String>> byPost = new LinkedHashMap<>();
        posts.forEach(post -> {
            assertThat(byAuthor.get(post.author().name())).contains(post.title());
            Set<String> labels = new TreeSet<>();
            post.tags().forEach(tag -> {
                labels.add(tag.name());
                assertThat(tag.posts()).contains(post);
            });
            byPost.put(post.title(), labels);
        });
        Set<String> all = new TreeSet<>();
        tags.forEach(tag -> all.add(tag.name()));
        return new Snapshot(byAuthor, byPost, all);
    }

    private static Set<String> names(List<Post> posts) {
        Set<String> titles = new TreeSet<>();
        posts.forEach(post -> titles.add(post.title()));
        return titles;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
