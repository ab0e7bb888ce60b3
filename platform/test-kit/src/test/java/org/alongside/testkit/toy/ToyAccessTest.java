package org.alongside.testkit.toy;

import io.quarkus.test.junit.QuarkusTest;
import org.alongside.testkit.EndpointAccessTest;

@QuarkusTest
class ToyAccessTest extends EndpointAccessTest {}
