package org.alongside.car.api;

import io.quarkus.test.junit.QuarkusTest;
import org.alongside.testkit.EndpointAccessTest;

@QuarkusTest
class CarAccessTest extends EndpointAccessTest {}
