package org.alongside.incident.api;

import io.quarkus.test.junit.QuarkusTest;
import org.alongside.testkit.EndpointAccessTest;

@QuarkusTest
class IncidentEndpointAccessTest extends EndpointAccessTest {}
