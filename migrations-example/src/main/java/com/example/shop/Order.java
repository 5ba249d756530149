package com.example.shop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a user bought at once. Its table's name is a reserved word on purpose. */
@Entity
@Table(name = "order", indexes = @Index(columnList = "customer_id"))
public class Order extends BaseEntity {
    @ManyToOne(optional = false)
    @JoinColumn(name = "customer_id")
    private User customer;

    @Enumerated
    @Column(nullable = false)
    private Status status = Status.OPEN;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "ship_street"))
    @AttributeOverride(name = "zip", column = @Column(name = "ship_zip", length = 16))
    @AttributeOverride(name = "city", column = @Column(name = "ship_city", length = 80))
    @AttributeOverride(name = "country", column = @Column(name = "ship_country", length = 2))
    private Address shipTo;

    @ManyToOne
    @JoinColumn(name = "payment_id")
    private Payment payment;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id.line")
    private List<OrderLine> lines = new ArrayList<>();

    /** How far an order has come. */
    public enum Status {
        OPEN,
        PAID,
        SHIPPED
    }

    public User getCustomer() {
        return customer;
    }

    public Status getStatus() {
        return status;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public Address getShipTo() {
        return shipTo;
    }

    public Payment getPayment() {
        return payment;
    }

    public List<OrderLine> getLines() {
        return lines;
    }
}
