package dev.orm.query.statement;

import static dev.orm.query.Expressions.any;
import static dev.orm.query.Expressions.countDistinct;
import static dev.orm.query.Expressions.field;
import static dev.orm.query.Expressions.function;
import static dev.orm.query.Expressions.index;
import static dev.orm.query.Expressions.key;
import static dev.orm.query.Expressions.outer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.orm.OrmException;
import dev.orm.query.Condition;
import dev.orm.query.Delete;
import dev.orm.query.Expression;
import dev.orm.query.Expressions;
import dev.orm.query.Select;
import dev.orm.query.Update;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about queries that mean nothing. */
class QueryMistakesTest {
    private static final String MODEL = """
            @Embeddable record Place(String row, int nr) { }
            @Entity class User {
                @Id Long id; String name; @Embedded Place place; @OneToMany(mappedBy = "author") List<Post> posts; }
            @Entity class Post { @Id Long id; String title; @ManyToOne User author; @ElementCollection List<String> tags; }
            @Entity @Inheritance abstract class Animal { @Id Long id; }
            @Entity class Dog extends Animal { String cry; }
            @Entity class Cat extends Animal { String cry; }
            """;

    @TempDir
    static Path folder;

    private static QuerySql queries;

    @BeforeAll
    static void compile() {
        queries = new QuerySql(folder, MODEL);
    }

    @Test
    void aMisspeltAttributeNamesTheNearest() {
        check(Select.from("Post").filterBy("author.nmae", "x"), """
                User has no attribute nmae (path author.nmae from Post)
                  why:  there are: id, name, place, posts
                  next: did you mean name?""");
        check(Select.from("User").filterBy("place.column", "x"), """
                Place has no attribute column (path place.column from User)
                  why:  there are: row, nr
                  next: name one of them""");
        check(Select.from("User").filterBy("name.first", "x"), """
                name is a value and has no attribute first (path name.first from User)
                  why:  a path goes on through relationships and embeddables only
                  next: end the path at name""");
    }

    @Test
    void aMisspeltEntityNamesTheNearest() {
        check(Select.from("Usr"), """
                Usr is no entity that this database was opened with
                  why:  the nearest name it could mean is User
                  next: name an entity, or give the class when the database is opened""");
    }

    @Test
    void anAttributeOfSeveralSubclassesIsNotGuessed() {
        check(Select.from("Animal").filterBy("cry", "x"), """
                more than one class that extends Animal has an attribute cry (path cry from Animal)
                  why:  they are different columns
                  next: query the class that is meant""");
    }

    @Test
    void collectionsMustBeJoined() {
        check(Select.from("User").filterBy("posts.title", "x"), """
                posts is a collection (path posts.title from User)
                  why:  a row has many of its members, and the query does not say whether it comes once for each
                  next: for a row per member: join("posts"); to ask whether there is one: any("posts", ..)""");
        check(Select.from("User").where(any("name")), """
                name is neither a collection nor a relationship (path name from User)
                  why:  there is no table behind it that could be joined
                  next: name a relationship or a collection""");
        check(Select.from("Post").join("author.name"), """
                author.name is neither a collection nor a relationship (path author.name from Post)
                  why:  there is no table behind it that could be joined
                  next: name a relationship or a collection""");
        check(Select.from("Post").join("tags").select(key("tags")), """
                tags is no map (key("tags"))
                  why:  the members of other collections have no keys
                  next: name a collection whose member is declared as a java.util.Map""");
        check(Select.from("Post").join("tags").select(index("tags")), """
                tags has no order column (index("tags"))
                  why:  the position of a member is stored only where @OrderColumn says so
                  next: order by an attribute of the members, or put @OrderColumn on the collection""");
    }

    @Test
    void severalColumnsAreNotOneValue() {
        check(Select.from("User").select(countDistinct("place")), """
                count(..) takes one value, and here are several columns: user_.row, user_.nr
                  why:  a key or embeddable of several columns can be compared as a whole, ordered and grouped by, not more
                  next: name one of its attributes""");
    }

    @Test
    void outerNeedsAQueryAround() {
        check(Select.from("User").where(field("id").eq(outer("id"))), """
                outer(..) stands in a query that is in no other
                  why:  it names an attribute of the query around a subquery
                  next: use field(..), or put the query into exists(..), in(..) or scalar(..)""");
    }

    @Test
    void onlyPathsAndExpressionsAreTerms() {
        check(() -> Select.from("User").orderBy(3), """
                a query cannot select, order or group by a java.lang.Integer
                  why:  an attribute's path, an expression, or for orderBy asc(..) and desc(..) can stand here
                  next: name an attribute: field("title"); a constant is value(..)""");
        check(() -> Select.from("User").select(function("a(); drop", "name")), """
                "a(); drop" is not the name of a function
                  why:  a function's name has letters, digits, _ and dots, so that no SQL can hide in it
                  next: name the function alone, and give its arguments as values""");
        check(() -> Select.from("User").limit(-1), """
                limit(-1) is no number of rows
                  why:  it counts rows, from 0 on
                  next: give 0 or more""");
    }

    @Test
    void nullIsNoCondition() {
        Condition condition = field("name").eq("x");
        noCondition("where", () -> Select.from("User").where(null));
        noCondition("where", () -> Select.from("User").where(condition).where(null));
        noCondition("where", () -> Update.of("User").set("name", "x").where(null));
        noCondition("where", () -> Delete.of("User").where(null));
        noCondition("where", () -> Delete.of("User").where(condition).where(null));
        noCondition("having", () -> Select.from("User").groupBy("name").having(null));
        noCondition("and", () -> condition.and(null));
        noCondition("or", () -> condition.or(null));
        noCondition("and", () -> Expressions.and(condition, null));
        noCondition("or", () -> Expressions.or((Condition[]) null));
        noCondition("not", () -> Expressions.not(null));
        noCondition("any", () -> any("posts", null));
    }

    private static void noCondition(String method, Supplier<?> query) {
        check(query, method + """
                (null) is no condition
                  why:  null says nothing of a row, and without a condition an update or a delete is for all rows
                  next: leave %s(..) out where all are meant; rows without a value: field("title").isNull()""".formatted(method));
    }

    @Test
    void nullIsNoValue() {
        Expression.Field name = field("name");
        noValue("lt", () -> name.lt(null));
        noValue("ge", () -> name.ge(null));
        noValue("between", () -> name.between(null, "x"));
        noValue("between", () -> name.between("x", null));
        noValue("like", () -> name.like(null));
        noValue("notLike", () -> name.notLike(null));
        noValue("startsWith", () -> name.startsWith(null));
        noValue("endsWith", () -> name.endsWith(null));
        noValue("contains", () -> name.contains(null));
        noValue("plus", () -> name.plus(null));
        noValue("in", () -> name.in((Collection<?>) null));
        noValue("notIn", () -> name.notIn((Collection<?>) null));
        noValue("value", () -> Expressions.value(null));
        noValue("coalesce", () -> Expressions.coalesce("name", (Object) null));
        assertThat(name.in((Object) null)).isEqualTo(name.in(List.of()).or(name.isNull()));
    }

    private static void noValue(String method, Supplier<?> query) {
        check(query, method + """
                (null) has no value to work with
                  why:  what SQL compares or calculates with a missing value is unknown for every row
                  next: give a value, or ask for the rows that have none: field("title").isNull()""");
    }

    @Test
    void nullIsNoQuery() {
        for (Supplier<?> query : List.<Supplier<?>>of(
                () -> field("name").in((Select) null),
                () -> field("name").notIn((Select) null),
                () -> Expressions.exists(null),
                () -> Expressions.scalar(null))) {
            assertThat(catchThrowableOfType(OrmException.class, query::get)).hasMessageEndingWith("""
                            (null) has no query to ask
                              why:  what is asked for is in the query
                              next: give one: Select.from(Post.class)""");
        }
    }

    @Test
    void nullIsNoPath() {
        for (Supplier<?> query : List.<Supplier<?>>of(
                () -> Select.from("User").filterBy(null, "x"),
                () -> Select.from("User").join(null),
                () -> Select.from("User").leftJoin(null),
                () -> Select.from("User").fetch((String) null),
                () -> Update.of("User").set(null, "x"),
                () -> any(null),
                () -> key(null))) {
            check(query, """
                    null is no path of an attribute
                      why:  a path names an attribute of the query's entity
                      next: name one: "title"; the entity itself is entity()""");
        }
    }

    @Test
    void nullIsNoTerm() {
        for (Supplier<?> query : List.<Supplier<?>>of(
                () -> Select.from("User").orderBy((Object) null),
                () -> Select.from("User").orderBy((Object[]) null),
                () -> Select.from("User").groupBy("name", null),
                () -> Select.from("User").select((Object) null),
                () -> Expressions.sum(null),
                () -> Expressions.desc(null))) {
            check(query, """
                    a query cannot select, order or group by null
                      why:  an attribute's path, an expression, or for orderBy asc(..) and desc(..) can stand here
                      next: name an attribute: field("title"); a constant is value(..)""");
        }
    }

    @Test
    void onlyNumbersAreSummed() {
        for (String function : List.of("sum", "avg")) {
            Expression term = function.equals("sum") ? Expressions.sum("name") : Expressions.avg("name");
            check(Select.from("User").select(term), function + """
                    (..) of what is no number (User.name)
                      why:  a sum and an average are of numbers, and databases make different things of all else
                      next: take an attribute that is a number; count, min and max take any""");
        }
    }

    @Test
    void aDatabaseTakesSoManyValues() {
        check(Select.from("User").where(field("id").in(Collections.nCopies(250_001, 1L))), """
                the query has 250001 values
                  why:  this database takes at most 250000 in one statement
                  next: ask for the rows in portions, or with in(query) instead of a list""");
    }

    private static void check(Select select, String expected) {
        check(() -> queries.sql(select), expected);
    }

    private static void check(Supplier<?> query, String expected) {
        OrmException error = catchThrowableOfType(OrmException.class, query::get);
        assertThat(error).hasMessage(expected);
    }
}
