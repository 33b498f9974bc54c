package org.orontes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.orontes.fixture.HostilePicture;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** GeoJSON is read by JTS and held against JSON-FG's rules; KML against the schema of the OGC. */
class GeoFormatsTest {
  @ParameterizedTest
  @ValueSource(strings = {"geojson", "geojson-control"})
  void jtsReadsEveryGeometry(String kind) throws ParseException {
    JsonNode all = Exported.json(Exported.text(kind));
    int read = 0;
    for (JsonNode feature : all.get("features")) {
      if (!feature.get("geometry").isNull()) {
        var geometry = new GeoJsonReader().read(feature.get("geometry").toString());
        assertTrue(geometry.isValid());
        assertTrue(geometry.getEnvelopeInternal().getMinX() > 30, "longitude first");
        assertTrue(geometry.getEnvelopeInternal().getMaxY() < 0);
        read++;
      }
    }
    assertTrue(read > 5, "read " + read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"geojson", "geojson-control"})
  void itIsACollectionOfFeaturesByTheRules(String kind) {
    JsonNode all = Exported.json(Exported.text(kind));
    assertEquals("FeatureCollection", all.get("type").textValue());
    assertFalse(all.has("crs"), "RFC 7946 took it out");
    Set<String> ids = new HashSet<>();
    for (JsonNode feature : all.get("features")) {
      assertEquals("Feature", feature.get("type").textValue());
      assertTrue(feature.has("geometry") && feature.has("properties"), feature.toString());
      assertTrue(ids.add(feature.get("id").textValue()), "twice: " + feature.get("id"));
      assertTime(feature.get("time"));
    }
  }

  /** JSON-FG: a date, or an interval of two of which one may be open, or null. */
  private static void assertTime(JsonNode time) {
    if (time.isNull()) {
      return;
    }
    String day = "\\d{4}-\\d\\d-\\d\\d";
    if (time.has("date")) {
      assertTrue(time.get("date").textValue().matches(day), time.toString());
      return;
    }
    JsonNode interval = time.get("interval");
    assertEquals(2, interval.size());
    for (JsonNode end : interval) {
      assertTrue(end.textValue().matches(day + "|\\.\\."), time.toString());
    }
    assertFalse(
        interval.get(0).textValue().equals("..") && interval.get(1).textValue().equals(".."));
  }

  /** QGIS takes the first fields whose names tell of a start and an end. */
  @ParameterizedTest
  @ValueSource(strings = {"geojson", "geojson-control"})
  void validTimeStandsBeforeKnownTime(String kind) {
    for (JsonNode feature : Exported.json(Exported.text(kind)).get("features")) {
      List<String> names = new ArrayList<>();
      feature.get("properties").fieldNames().forEachRemaining(names::add);
      assertEquals(List.of("start", "end"), names.subList(0, 2));
      JsonNode start = feature.get("properties").get("start");
      assertTrue(
          start.isNull() || start.textValue().matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z"),
          start + "");
    }
  }

  @Test
  void incidentsSayHowPreciselyAndWho() {
    for (JsonNode feature : Exported.json(Exported.text("geojson")).get("features")) {
      JsonNode properties = feature.get("properties");
      assertFalse(properties.get("according_to").isEmpty(), properties.toString());
      assertFalse(properties.get("evidence").isEmpty());
      assertTrue(properties.get("inferred").isArray());
      if (!feature.get("geometry").isNull()) {
        assertTrue(properties.get("precision_m").intValue() > 0);
        assertFalse(properties.get("obscured").booleanValue());
      }
    }
  }

  @Test
  void kmlFollowsTheSchema() throws IOException, SAXException, ReflectiveOperationException {
    validateKml(Exported.bytes("kml"));
    validateKml(Exported.bytes("kml", Exported.input(HostilePicture.make())));
    assertTrue(Exported.text("kml").contains("<TimeStamp><when>2021-03-2"), Exported.text("kml"));
    assertTrue(Exported.text("kml").contains("<TimeSpan><begin>"));
  }

  private static void validateKml(byte[] kml)
      throws IOException, SAXException, ReflectiveOperationException {
    var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    var dom =
        (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
    schemas.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> {
          LSInput input = dom.createLSInput();
          input.setSystemId(systemId);
          if (systemId.contains("atom-author-link")) {
            input.setByteStream(
                GeoFormatsTest.class.getResourceAsStream("/schema/ogckml/atom-author-link.xsd"));
          } else {
            // KML only borrows one element for postal addresses, which we do not write.
            input.setCharacterStream(
                new StringReader(
                    "<schema xmlns='http://www.w3.org/2001/XMLSchema' targetNamespace='"
                        + namespace
                        + "'><element name='AddressDetails'/></schema>"));
          }
          return input;
        });
    var schema = GeoFormatsTest.class.getResource("/schema/ogckml/ogckml22.xsd");
    assertNotNull(schema, "the schema of OGC KML 2.2");
    schemas
        .newSchema(new StreamSource(schema.openStream()))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(kml)));
  }
}
