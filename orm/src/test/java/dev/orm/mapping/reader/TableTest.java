package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    @TempDir
    Path folder;

    @Test
    void aTableWithAllThatCanBeSaidOfIt() {
        assertThat(model("""
                @Entity
                @Table(name = "users", schema = "app", catalog = "main", comment = "people", options = "engine x",
                        uniqueConstraints = {@UniqueConstraint(columnNames = {"a", "b"}), @UniqueConstraint(name = "uq", columnNames = "c", options = "o")},
                        indexes = {
                            @Index(columnList = "a desc, b ASC,c"),
                            @Index(name = "ix", columnList = "lower(a), coalesce(b, c) DESC", unique = true, options = "where a")},
                        check = @CheckConstraint(name = "ck", constraint = "a > 0", options = "not enforced"))
                class User { @Id Long id; }
                """)).isEqualTo("""
                User: table=Table(name=users, schema=app, catalog=main, \
                uniqueConstraints=[UniqueConstraint(columns=[a, b]), UniqueConstraint(name=uq, columns=[c], options=o)], \
                indexes=[Index(columns=[Part(column=a, descending), Part(column=b), Part(column=c)]), \
                Index(name=ix, columns=[Part(column=lower(a)), Part(column=coalesce(b, c), descending)], unique, options=where a)], \
                checks=[Check(name=ck, constraint=a > 0, options=not enforced)], comment=people, options=engine x)
                  Basic id javaType=Long type=Long id
                """);
    }

    @Test
    void secondaryTables() {
        assertThat(model("""
                @Entity
                @SecondaryTable(name = "more")
                @SecondaryTable(name = "most", pkJoinColumns = @PrimaryKeyJoinColumn(name = "user_id"), foreignKey = @ForeignKey(name = "fk"))
                class User { @Id Long id; @Column(table = "more") String about; }
                """)).isEqualTo("""
                User: secondaryTables=[SecondaryTable(table=Table(name=more)), \
                SecondaryTable(table=Table(name=most), primaryKeyJoinColumns=[JoinColumn(name=user_id)], foreignKey=ForeignKey(name=fk, mode=CONSTRAINT))]
                  Basic id javaType=Long type=Long id
                  Basic about javaType=String type=String column=Column(table=more)
                """);
    }

    @Test
    void backTicksInANameAreKeptAsWritten() {
        assertThat(model("""
                @Entity @Table(name = "`order`") class Order { @Id @Column(name = "`Id`") Long id; }
                """)).isEqualTo("""
                Order: table=Table(name=`order`)
                  Basic id javaType=Long type=Long column=Column(name=`Id`) id
                """);
    }

    private String model(String sources) {
        return new Workspace(folder).compile(sources).text();
    }
}
