package org.alongside.cases.api;

import io.quarkus.test.junit.QuarkusTest;
import org.alongside.testkit.EndpointAccessTest;

@QuarkusTest
class AccessTest extends EndpointAccessTest {}
