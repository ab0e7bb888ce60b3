# The car goes straight out with the response unit, and has to withdraw once. Sourced by play.

straight_out() {
  local response arrest
  next Sat
  at 14:00 'the car goes on duty, to go straight out'
  car_duty 14:00 22:00 WEEKEND PRIMARY_CO_RESPONSE
  unit "R-$run" RESPONSE '' "pc-1-$run" "pc-2-$run" && response="$made"
  unit "A-$run" ARREST_TEAM '"ARREST"' "pc-3-$run" "pc-4-$run" && arrest="$made"
  until_shows '"state":"AVAILABLE"' IDVA_CAR_OFFICER idva-car-service "/api/cars/$car"

  at 17:02 'CallReceived from a neighbour: the suspect is said to be gone'
  new_call THIRD_PARTY
  new_incident NO "shouting next door; he has driven off"
  near "$response" "$arrest" "$car_unit"
  at 17:04 'IncidentGraded G1'
  graded G1
  at 17:05 'response unit and car assigned together'
  assign RESPONSE "$response"
  propose_car PRIMARY_CO_RESPONSE
  car_accepted
  progress "$response" EN_ROUTE
  post IDVA_CAR_OFFICER idva-car-service "/api/deployments/$deployment/en-route" '{}'
  at 17:14 'response at scene'
  progress "$response" AT_SCENE
  at 17:15 'CarStaged round the corner'
  post IDVA_CAR_OFFICER idva-car-service "/api/deployments/$deployment/staged" \
    '{"rendezvousPoint": {"latitude": 53.5461, "longitude": -2.6305}}'
  at 17:19 'SceneDeclaredSafe: the suspect has left and the area was searched'
  post RESPONSE_OFFICER dispatch-service "/api/co-responses/$incident/scene/safe" \
    "{\"basis\": \"SUSPECT_LEFT_AREA_SEARCHED\", \"place\": \"SCENE\", \"officer\": \"pc-1-$run\"}"
  until_shows '"sceneState":"SAFE"' IDVA_CAR_ADVOCATE idva-car-service "/api/cars/$car"
  at 17:21 'AdvocateContactStarted'
  contact_started
  at 17:44 'SceneSafetyRevoked: the suspect is back; the crew withdraws at once'
  post RESPONSE_OFFICER dispatch-service "/api/co-responses/$incident/scene/revoke" \
    "{\"reason\": \"SUSPECT_BACK\", \"place\": \"SCENE\", \"officer\": \"pc-1-$run\"}"
  until_shows '"mustWithdraw":true' IDVA_CAR_ADVOCATE idva-car-service "/api/cars/$car"
  post IDVA_CAR_OFFICER idva-car-service "/api/deployments/$deployment/withdrawn" \
    '{"cause": "SCENE_SAFETY_REVOKED", "twoWay": true, "alone": true}'
  at 17:52 'the response unit detains the suspect; the arrest unit takes him'
  assign ARREST "$arrest"
  progress "$arrest" AT_SCENE
  post ARREST_OFFICER dispatch-service "/api/co-responses/$incident/arrest" \
    "{\"suspect\": \"$suspect\", \"unit\": \"$arrest\", \"grounds\": \"assault\"}"
  at 17:55 'safe again; contact resumes'
  post RESPONSE_OFFICER dispatch-service "/api/co-responses/$incident/scene/safe" \
    "{\"basis\": \"SUSPECT_ARRESTED\", \"place\": \"SCENE\", \"officer\": \"pc-1-$run\"}"
  until_shows '"sceneState":"SAFE"' IDVA_CAR_ADVOCATE idva-car-service "/api/cars/$car"
  contact_started
  at 18:40 'she wants no support now and agrees to a call on Monday: SupportDeclined, later contact permitted'
  post IDVA_CAR_ADVOCATE idva-car-service "/api/deployments/$deployment/contact-ended" \
    "{\"victim\": \"$victim\", \"twoWay\": true, \"alone\": true}"
  monday="$(date -u -d "$day + 2 days" +%F)"
  post IDVA_CAR_ADVOCATE idva-car-service "/api/deployments/$deployment/support-declined" \
    "{\"victim\": \"$victim\", \"laterContact\": \"PERMITTED\", \"laterContactFrom\": \"$(instant "$monday 09:00")\"}"
  until_shows "\"dueAt\":\"$monday" IDVA idva-car-service "/api/deferred-contacts?incident=$incident"
  and 'the arrest leg goes to the next shift, for a second suspect'
  post DISPATCHER dispatch-service "/api/co-responses/$incident/legs/ARREST/release" \
    "{\"unit\": \"$arrest\", \"reason\": \"REPLACED\", \"explanation\": \"second suspect; next shift\"}"
  unit "N-$run" ARREST_TEAM '"ARREST"' "pc-7-$run" "pc-8-$run"
  near "$made"
  assign ARREST "$made"
  at 18:50 'the car is clear, and is offered the next waiting job'
  post IDVA_CAR_OFFICER idva-car-service "/api/deployments/$deployment/completed" '{}'
  until_shows '"state":"AVAILABLE"' IDVA_CAR_OFFICER idva-car-service "/api/cars/$car"
  near "$car_unit"
  first="$incident"
  new_call VICTIM
  new_incident NO "he left an hour ago; she is afraid that he returns"
  graded G2
  post DISPATCHER dispatch-service "/api/co-responses/$incident/recommendations" \
    '{"leg": "IDVA_CAR", "mode": "SECOND_RESPONSE"}'
  grep -q "$car" <<<"$answer" || fail "expected the car to be offered: $answer"
}

contact_started() {
  post IDVA_CAR_OFFICER idva-car-service "/api/deployments/$deployment/at-scene" '{}'
  post IDVA_CAR_OFFICER idva-car-service "/api/deployments/$deployment/video-paused" '{"reason": "ADVOCACY_TALK"}'
  post IDVA_CAR_ADVOCATE idva-car-service "/api/deployments/$deployment/contact-started" \
    "{\"victim\": \"$victim\", \"channel\": \"IN_PERSON\", \"place\": \"SCENE\"}"
}
