package org.alongside.companion.api;

import io.quarkus.test.junit.QuarkusTest;
import org.alongside.testkit.EndpointAccessTest;

@QuarkusTest
class CompanionAccessTest extends EndpointAccessTest {}
