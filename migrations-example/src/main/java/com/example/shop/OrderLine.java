package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One line of an order; its key is the order and the line's number. */
@Entity
@Table(name = "order_lines")
public class OrderLine {
    @EmbeddedId
    private Id id;

    @ManyToOne(optional = false)
    @MapsId("orderId")
    @JoinColumn(name = "order_id")
    private Order order;

    @Column(length = 64, nullable = false)
    @Convert(converter = SkuConverter.class)
    private Sku sku;

    private int quantity;

    @Column(precision = 12, scale = 2, nullable = false)
    private BigDecimal price;

    /** The key of an order line. */
    @Embeddable
    public record Id(
            @Column(name = "order_id") Long orderId,
            @Column(name = "line") int line) {}

    public Id getId() {
        return id;
    }

    public Order getOrder() {
        return order;
    }

    public Sku getSku() {
        return sku;
    }

    public int getQuantity() {
        return quantity;
    }

    public BigDecimal getPrice() {
        return price;
    }
}
