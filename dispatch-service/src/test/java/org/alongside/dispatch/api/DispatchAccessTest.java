package org.alongside.dispatch.api;

import io.quarkus.test.junit.QuarkusTest;
import org.alongside.testkit.EndpointAccessTest;

@QuarkusTest
class DispatchAccessTest extends EndpointAccessTest {}
