package org.alongside.cases.views;

/** Where an offer stands. */
public enum HandOffState {
    WAITING,
    ACCEPTED,
    DECLINED
}
