package dev.orm.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.blog.Address;
import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import dev.orm.session.blog.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Seeded sequences of operations on a session's objects and, beside them, on a plain model: after every commit the
 * objects and a new session must hold what the model holds, after every rollback, of all or to a savepoint, the objects.
 */
final class RandomSessions {
    private final Database database;
    private final long seed;
    private final Random random;
    private final Map<String, Author> authors = new TreeMap<>();
    private final Map<String, Post> posts = new TreeMap<>();
    private final Map<String, Tag> tags = new TreeMap<>();
    private PlainBlog model = new PlainBlog();
    private PlainBlog committed = new PlainBlog();
    private PlainBlog atSavepoint = new PlainBlog();
    private @Nullable SessionSavepoint savepoint;
    private Session session;
    private int names;

    RandomSessions(Database database, long seed) {
        this.database = database;
        this.seed = seed;
        this.random = new Random(seed);
        this.session = database.session();
    }

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
        authors.values().forEach(session::delete);
        session.flush();
        tags.values().forEach(session::delete);
        session.commit();
        assertThat(session.query(Post.class).count()).as("posts").isZero();
    }

    private void step() {
        int kind = random.nextInt(22);
        if (kind < 2 || authors.isEmpty()) {
            addAuthor();
        } else if (kind < 15) {
            change(kind);
        } else {
            end(kind);
        }
    }

    private void change(int kind) {
        String author = any(authors);
        switch (kind) {
            case 2, 3 -> addPost(author);
            case 4 -> addTag();
            case 5 -> rename(author);
            case 6 -> values(author);
            case 7 -> retitle();
            case 8, 9 -> label(true);
            case 10 -> label(false);
            case 11 -> movePost(author);
            case 12 -> deletePost();
            case 13 -> deleteAuthor(author);
            default -> deleteTag();
        }
    }

    private void end(int kind) {
        switch (kind) {
            case 15 -> session.flush();
            case 16, 17 -> commit();
            case 18 -> savepoint();
            case 19 -> rollback();
            case 20 -> refresh();
            default -> merge();
        }
    }

    private String name(String prefix) {
        return prefix + names++;
    }

    private String any(Map<String, ?> all) {
        return new ArrayList<>(all.keySet()).get(random.nextInt(all.size()));
    }

    private static <T> void move(Map<String, T> all, String from, String to) {
        all.put(to, all.remove(from));
    }

    private void addAuthor() {
        String name = name("a");
        Author author = new Author(name, name + "@");
        authors.put(name, author);
        model.author(name, name + "@");
        if (random.nextBoolean()) {
            addPost(name);
        }
        session.add(author);
    }

    private void addPost(String author) {
        String title = name("p");
        Post post = new Post(title);
        if (random.nextBoolean()) {
            authors.get(author).posts().add(post);
        } else {
            post.by(authors.get(author));
            session.add(post);
        }
        posts.put(title, post);
        model.post(title, author);
    }

    private void addTag() {
        String name = name("t");
        Tag tag = new Tag(name);
        session.add(tag);
        tags.put(name, tag);
        model.tags.add(name);
    }

    private void rename(String name) {
        String other = name("r");
        authors.get(name).rename(other);
        move(authors, name, other);
        model.rename(name, other);
    }

    private void values(String name) {
        Author author = authors.get(name);
        PlainBlog.PlainAuthor plain = model.authors.get(name);
        switch (random.nextInt(4)) {
            case 0 -> {
                plain.email = name("m");
                author.mail(plain.email);
            }
            case 1 -> {
                plain.address = random.nextInt(4) == 0 ? null : new Address(name("street"), null);
                author.move(plain.address);
            }
            case 2 -> {
                String phone = "0" + random.nextInt(4);
                assertThat(author.phones().add(phone)).isEqualTo(plain.phones.add(phone));
            }
            default -> {
                String phone = "0" + random.nextInt(4);
                assertThat(author.phones().remove(phone)).isEqualTo(plain.phones.remove(phone));
            }
        }
    }

    private void retitle() {
        if (!posts.isEmpty()) {
            String title = any(posts);
            String other = name("q");
            posts.get(title).retitle(other);
            move(posts, title, other);
            model.retitle(title, other);
        }
    }

    private void label(boolean on) {
        if (posts.isEmpty() || tags.isEmpty()) {
            return;
        }
        String title = any(posts);
        String name = any(tags);
        Set<String> plain = model.posts.get(title).tags;
        boolean changed = on ? plain.add(name) : plain.remove(name);
        Post post = posts.get(title);
        Tag tag = tags.get(name);
        if (random.nextBoolean()) {
            assertThat(change(post.tags(), tag, on)).isEqualTo(changed);
        } else {
            session.flush(); // until then the tag need not know of a post that its author alone knows
            assertThat(change(tag.posts(), post, on)).isEqualTo(changed);
        }
    }

    private static <T> boolean change(Set<T> all, T member, boolean on) {
        return on ? all.add(member) : all.remove(member);
    }

    private void movePost(String author) {
        if (!posts.isEmpty()) {
            String title = any(posts);
            Post post = posts.get(title);
            if (random.nextBoolean() || authors.get(author).posts().contains(post)) {
                post.by(authors.get(author));
            } else {
                authors.get(author).posts().add(post);
            }
            model.posts.get(title).author = author;
        }
    }

    private void deletePost() {
        if (!posts.isEmpty()) {
            session.flush();
            String title = any(posts);
            Post post = posts.remove(title);
            model.posts.remove(title);
            if (random.nextBoolean()) {
                List.copyOf(post.tags()).forEach(tag -> post.tags().remove(tag));
                post.author().posts().remove(post);
            } else {
                session.delete(post);
                session.flush();
            }
        }
    }

    private void deleteAuthor(String name) {
        session.flush();
        Author author = authors.remove(name);
        posts.values().removeAll(author.posts());
        session.delete(author);
        session.flush();
        model.deleteAuthor(name);
    }

    private void deleteTag() {
        if (!tags.isEmpty()) {
            session.flush();
            String name = any(tags);
            Tag tag = tags.remove(name);
            List.copyOf(tag.posts()).forEach(post -> post.tags().remove(tag));
            session.delete(tag);
            model.deleteTag(name);
        }
    }

    private void commit() {
        session.commit();
        savepoint = null;
        committed = model.copy();
        try (Session other = database.session()) {
            assertThat(stored(other)).as("the database").isEqualTo(model.toString());
        }
        assertThat(objects()).as("the objects").isEqualTo(model.toString());
    }

    private static String stored(Session session) {
        Collection<Author> authors = session.query(Author.class).all();
        return PlainBlog.shown(
                authors,
                session.query(Post.class).all(),
                session.query(Tag.class).all());
    }

    private String objects() {
        return PlainBlog.shown(authors.values(), posts.values(), tags.values());
    }

    private void savepoint() {
        if (savepoint == null) {
            savepoint = session.savepoint();
            atSavepoint = model.copy();
        } else {
            savepoint.rollback();
            reload(atSavepoint);
        }
    }

    private void rollback() {
        savepoint = null;
        if (random.nextBoolean()) {
            session.rollback();
        } else {
            session.close();
            session = database.session();
        }
        reload(committed);
    }

    private void reload(PlainBlog before) {
        model = before.copy();
        authors.clear();
        session.query(Author.class).all().forEach(author -> authors.put(author.name(), author));
        posts.clear();
        session.query(Post.class).all().forEach(post -> posts.put(post.title(), post));
        tags.clear();
        session.query(Tag.class).all().forEach(tag -> tags.put(tag.name(), tag));
        if (random.nextBoolean()) { // else the collections are not loaded
            assertThat(objects()).as("after a rollback").isEqualTo(model.toString());
        }
    }

    /** What was flushed stays. */
    private void refresh() {
        session.flush();
        session.refresh(authors.get(any(authors)));
        if (!posts.isEmpty()) {
            session.refresh(posts.get(any(posts)));
        }
    }

    /** What was changed in an object of a session that is closed. */
    private void merge() {
        commit();
        String name = any(authors);
        Author detached;
        try (Session other = database.session()) {
            detached = other.query(Author.class)
                    .filterBy("name", name)
                    .fetch("posts", "phones")
                    .one();
        }
        String renamed = name("n");
        detached.rename(renamed);
        detached.phones().clear();
        assertThat(session.merge(detached)).isSameAs(authors.get(name));
        move(authors, name, renamed);
        model.rename(name, renamed);
        model.authors.get(renamed).phones.clear();
        if (!detached.posts().isEmpty()) {
            Post post = detached.posts().get(0);
            String title = post.title();
            String other = name("q");
            post.retitle(other);
            session.merge(detached);
            move(posts, title, other);
            model.retitle(title, other);
        }
    }
}
