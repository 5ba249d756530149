package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.schema.TableName;
import dev.orm.script.Made;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A key is kept as it is; what refers to it follows where nobody said otherwise. */
class ReferringColumnsTest {
    private static final String USERS = "create table users (id varchar(9) primary key);";
    private static final String MODEL = "create table users (id varchar(255) primary key);"
            + "create table posts (author varchar(255) references users (id));";

    @Test
    void aNewColumnFollows() {
        assertThat(differences(USERS + "create table posts (title text);", MODEL, Made.nothing(), Intent.none()))
                .containsExactly(
                        "add-column posts.author: varchar(9)",
                        "add-foreign-key fk_posts_author on posts: (author) to users (id)");
    }

    @Test
    void aNewColumnOfALengthThatIsSaidDoesNot() {
        String model = MODEL.replace("author varchar(255)", "author varchar(40)");

        assertThat(differences(USERS + "create table posts (title text);", model, Made.nothing(), Intent.none()))
                .contains("add-column posts.author: varchar(40)");
    }

    @Test
    void aColumnThatIsThereStaysAsItIs() {
        String posts = "create table posts (author varchar(20) references users (id));";

        assertThat(differences(USERS + posts, MODEL, Made.nothing(), Intent.none()))
                .isEmpty();
    }

    @Test
    void aColumnThatFollowedIsNotSetBack() {
        String posts = "create table posts (author varchar(9) references users (id));";
        Made made = new Made(Set.of(), Map.of(TableName.of("posts"), Map.of("author", "varchar(9)")));

        assertThat(differences(USERS + posts, MODEL, made, Intent.none())).isEmpty();
    }

    @Test
    void aColumnIsSetBackForWhoAsksForIt() {
        String posts = "create table posts (author varchar(9) references users (id));";

        assertThat(differences(
                        USERS + posts, MODEL, Made.nothing(), Intent.none().withDrops("posts.author.type")))
                .containsExactly("alter-column posts.author: varchar(9) -> varchar(255)");
    }

    @Test
    void keysThatReferToEachOtherEnd() {
        String circle = "create table a (id varchar(255) primary key references b (id));"
                + "create table b (id varchar(255) primary key references a (id));";

        assertThat(differences("create table a (id varchar(9) primary key);", circle, Made.nothing(), Intent.none()))
                .containsExactly("add-table b", "add-foreign-key fk_a_id on a: (id) to b (id)");
    }

    private static List<String> differences(String database, String model, Made made, Intent intent) {
        return Samples.differences(Samples.compare(database, model, made, intent));
    }
}
