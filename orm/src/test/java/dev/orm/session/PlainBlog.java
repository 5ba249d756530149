package dev.orm.session;

import dev.orm.session.blog.Address;
import dev.orm.session.blog.Author;
import dev.orm.session.blog.Post;
import dev.orm.session.blog.Tag;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Authors, posts and tags as the model of a random sequence has them: names, and nothing that a session knows of. */
final class PlainBlog {
    final Map<String, PlainAuthor> authors = new TreeMap<>();
    final Map<String, PlainPost> posts = new TreeMap<>();
    final Set<String> tags = new TreeSet<>();

    /** One author. */
    static final class PlainAuthor {
        String email = "";

        @Nullable
        Address address;

        final Set<String> phones = new TreeSet<>();
    }

    /** One post. */
    static final class PlainPost {
        String author = "";
        final Set<String> tags = new TreeSet<>();
    }

    PlainBlog copy() {
        PlainBlog copy = new PlainBlog();
        authors.forEach((name, author) -> {
            PlainAuthor same = copy.author(name, author.email);
            same.address = author.address;
            same.phones.addAll(author.phones);
        });
        posts.forEach((title, post) -> copy.post(title, post.author).tags.addAll(post.tags));
        copy.tags.addAll(tags);
        return copy;
    }

    PlainAuthor author(String name, String email) {
        PlainAuthor author = new PlainAuthor();
        author.email = email;
        authors.put(name, author);
        return author;
    }

    PlainPost post(String title, String author) {
        PlainPost post = new PlainPost();
        post.author = author;
        posts.put(title, post);
        return post;
    }

    void rename(String name, String other) {
        authors.put(other, authors.remove(name));
        posts.values().stream().filter(post -> post.author.equals(name)).forEach(post -> post.author = other);
    }

    void retitle(String title, String other) {
        posts.put(other, posts.remove(title));
    }

    void deleteAuthor(String name) {
        authors.remove(name);
        posts.values().removeIf(post -> post.author.equals(name));
    }

    void deleteTag(String tag) {
        tags.remove(tag);
        posts.values().forEach(post -> post.tags.remove(tag));
    }

    /** What objects hold, with what does not agree from the other side. */
    static String shown(Collection<Author> authors, Collection<Post> posts, Collection<Tag> tags) {
        PlainBlog blog = new PlainBlog();
        for (Author author : authors) {
            PlainAuthor plain = blog.author(author.name(), author.email());
            plain.address = author.address();
            plain.phones.addAll(author.phones());
        }
        for (Post post : posts) {
            boolean known = post.author().posts().stream()
                            .filter(other -> other == post)
                            .count()
                    == 1;
            PlainPost plain = blog.post(
                    post.title() + (known ? "" : " unknown to its author"),
                    post.author().name());
            post.tags()
                    .forEach(tag -> plain.tags.add(tag.name() + (tag.posts().contains(post) ? "" : " from one side")));
        }
        for (Author author : authors) {
            author.posts().stream()
                    .filter(post -> !posts.contains(post))
                    .forEach(post -> blog.post(post.title() + " nowhere else", author.name()));
        }
        for (Tag tag : tags) {
            blog.tags.add(tag.name());
            tag.posts().stream()
                    .filter(post -> !post.tags().contains(tag))
                    .forEach(post -> blog.tags.add(tag.name() + " of " + post.title()));
        }
        return blog.toString();
    }

    @Override
    public String toString() {
        return authors.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue().email + " " + entry.getValue().address
                                + " " + entry.getValue().phones)
                        .collect(Collectors.joining("\n"))
                + posts.entrySet().stream()
                        .map(entry ->
                                "\n" + entry.getKey() + " by " + entry.getValue().author + " " + entry.getValue().tags)
                        .collect(Collectors.joining())
                + "\n" + tags;
    }
}
