package dev.orm.mapping.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddableTest {

    @TempDir
    Path folder;

    @Test
    void embeddablesNestAndTheOutermostOverrideWins() {
        assertThat(model("""
                @Embeddable class Zip { String code; @Column(name = "zip_plus") String plus; }
                @Embeddable class Address {
                    String city;
                    @AttributeOverride(name = "code", column = @Column(name = "zip_code")) Zip zip;
                }
                @Entity class User {
                    @Id Long id;
                    @Embedded Address home;
                    @AttributeOverrides({
                        @AttributeOverride(name = "city", column = @Column(name = "work_city")),
                        @AttributeOverride(name = "zip.code", column = @Column(name = "work_zip"))})
                    Address work;
                }
                """)).isEqualTo("""
                User:
                  Basic id javaType=Long type=Long id
                  Embedded home className=Address attributes=[Basic city javaType=String type=String, \
                Embedded zip className=Zip attributes=[Basic code javaType=String type=String column=Column(name=zip_code), \
                Basic plus javaType=String type=String column=Column(name=zip_plus)]]
                  Embedded work className=Address attributes=[Basic city javaType=String type=String column=Column(name=work_city), \
                Embedded zip className=Zip attributes=[Basic code javaType=String type=String column=Column(name=work_zip), \
                Basic plus javaType=String type=String column=Column(name=zip_plus)]]
                """);
    }

    @Test
    void recordsAndGenericEmbeddables() {
        assertThat(model("""
                @Embeddable record Point(@Column(name = "east") int x, int y) { static int count; int getSum() { return 0; } }
                @Embeddable class Range<T> { @Column(name = "lower") T from; T to; }
                @Entity class Place { @Id Long id; Point point; @Embedded Range<LocalDate> open; }
                """)).isEqualTo("""
                Place:
                  Basic id javaType=Long type=Long id
                  Embedded point className=Point attributes=[Basic x javaType=int type=int column=Column(name=east), Basic y javaType=int type=int]
                  Embedded open className=Range attributes=[Basic from javaType=LocalDate type=LocalDate column=Column(name=lower), \
                Basic to javaType=LocalDate type=LocalDate]
                """);
    }

    @Test
    void compositeIds() {
        assertThat(model("""
                @Embeddable record LineId(Long order, int number) {}
                record SeatId(String row, int number) {}
                @Entity class Order { @Id Long id; }
                @Entity class Line { @EmbeddedId LineId id; @MapsId("order") @ManyToOne Order order; }
                @Entity class Receipt { @Id Long id; @MapsId @OneToOne Order order; }
                @Entity @IdClass(SeatId.class) class Seat { @Id String row; @Id int number; }
                @Entity @IdClass(Long.class) class Detail { @Id @ManyToOne @JoinColumn(name = "o") Order order; }
                """)).isEqualTo("""
                Detail: idClass=Long
                  ToOne order target=Order id joinColumns=[JoinColumn(name=o)]
                Line:
                  Embedded id className=LineId id attributes=[Basic order javaType=Long type=Long, Basic number javaType=int type=int]
                  ToOne order target=Order mapsId=order
                Order:
                  Basic id javaType=Long type=Long id
                Receipt:
                  Basic id javaType=Long type=Long id
                  ToOne order oneToOne target=Order mapsId=
                Seat: idClass=SeatId
                  Basic row javaType=String type=String id
                  Basic number javaType=int type=int id
                """);
    }

    @Test
    void associationsAndConvertersInsideAreReachedFromOutside() {
        assertThat(model("""
                class Upper implements AttributeConverter<String, byte[]> {
                    public byte[] convertToDatabaseColumn(String text) { return null; }
                    public String convertToEntityAttribute(byte[] bytes) { return null; }
                }
                @Embeddable class Contact { String phone; @ManyToOne User friend; }
                @Entity class User {
                    @Id Long id;
                    @AssociationOverride(name = "friend", joinColumns = @JoinColumn(name = "best"))
                    @Convert(attributeName = "phone", converter = Upper.class)
                    Contact contact;
                }
                """)).isEqualTo("""
                User:
                  Basic id javaType=Long type=Long id
                  Embedded contact className=Contact attributes=[Basic phone javaType=String type=Converted(converter=Upper, stored=byte[]), \
                ToOne friend target=User joinColumns=[JoinColumn(name=best)]]
                """);
    }

    @Test
    void theEmbeddableOfAPropertyAccessEntityMayKeepItsAnnotationsOnFields() {
        assertThat(model("""
                @Embeddable class Address { @Column(name = "town") String city; public String getCity() { return city; } }
                @Embeddable class Bare { String hidden; public String getShown() { return hidden; } }
                @Entity class User {
                    @Id public Long getId() { return null; }
                    public Address getHome() { return null; }
                    public Bare getBare() { return null; }
                }
                """)).isEqualTo("""
                User:
                  Basic id javaType=Long type=Long id
                  Embedded home className=Address attributes=[Basic city javaType=String type=String column=Column(name=town)]
                  Embedded bare className=Bare attributes=[Basic shown javaType=String type=String]
                """);
    }

    private String model(String sources) {
        return new Workspace(folder).compile(sources).text();
    }
}
